package org.yishitang.mediation;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.yishitang.vault.Sealed;

/** One promise of an agreement: who does what, how, by when, and what proves it (人民调解法 Art. 29). */
@Entity
@Table(name = "mediation_clause")
public class Clause extends MediationRow {

	private int position;

	@Enumerated(EnumType.STRING)
	private Promiser who;

	@Sealed
	private String what;

	@Sealed
	private String how;

	private LocalDate dueOn;

	@Sealed
	private String proof;

	private LocalDate followUpOn;

	protected Clause() {
	}

	Clause(String id, String mediationId, int position, Promise promise) {
		super(id, mediationId);
		this.position = position;
		this.who = promise.who();
		this.what = promise.what();
		this.how = promise.how();
		this.dueOn = promise.dueOn();
		this.proof = promise.proof();
	}

	void followUp(LocalDate day) {
		followUpOn = day;
	}

	/** Order in the agreement, from 1. */
	public int position() {
		return position;
	}

	public Promiser who() {
		return who;
	}

	public String what() {
		return what;
	}

	/** Manner of performance; null or blank is a gap. */
	public String how() {
		return how;
	}

	/** Until when; null: at once. */
	public LocalDate dueOn() {
		return dueOn;
	}

	/** What proves the performance, or null. */
	public String proof() {
		return proof;
	}

	/** When the mediators ask whether it was kept (DL-22); null until the agreement binds and for what was done at once. */
	public LocalDate followUpOn() {
		return followUpOn;
	}

}
