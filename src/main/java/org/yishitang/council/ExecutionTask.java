package org.yishitang.council;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import org.yishitang.vault.Sealed;

/** A promise of a resolution: who does what by when, and what proves it. */
@Entity
@Table(name = "sitting_task")
public class ExecutionTask implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String sittingId;

	private String caseNo;

	@Column(name = "task_order")
	private int position;

	@Sealed
	private String who;

	@Sealed
	private String what;

	private LocalDate dueOn;

	private String proof;

	private LocalDate doneOn;

	private String doneNote;

	protected ExecutionTask() {
	}

	ExecutionTask(String id, String sittingId, String caseNo, int position) {
		this.id = id;
		this.sittingId = sittingId;
		this.caseNo = caseNo;
		this.position = position;
	}

	ExecutionTask promised(PromisedTask promised) {
		this.who = promised.who();
		this.what = promised.what();
		this.dueOn = promised.dueOn();
		this.proof = promised.proof();
		return this;
	}

	void done(LocalDate on, String note) {
		this.doneOn = on;
		this.doneNote = note;
	}

	/** Its number in the resolution, from 1. */
	public int position() {
		return position;
	}

	/** The unit or person that does it. */
	public String who() {
		return who;
	}

	public String what() {
		return what;
	}

	public LocalDate dueOn() {
		return dueOn;
	}

	/** What is to prove that it was done. */
	public String proof() {
		return proof;
	}

	/** Null until it was found done. */
	public LocalDate doneOn() {
		return doneOn;
	}

	/** Receipt number of the matter. */
	public String caseNo() {
		return caseNo;
	}

	@Override
	public String getId() {
		return id;
	}

	@Override
	public boolean isNew() {
		return version == null;
	}

}
