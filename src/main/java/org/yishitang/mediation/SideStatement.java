package org.yishitang.mediation;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import org.yishitang.vault.Sealed;

/** What a party wrote about the dispute: for the mediators alone, or for the other side too. */
@Entity
public class SideStatement implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String caseNo;

	private String partyId;

	@Enumerated(EnumType.STRING)
	private Side side;

	@Sealed
	private String words;

	private boolean shown;

	private Instant saidAt;

	protected SideStatement() {
	}

	SideStatement(String id, String caseNo, String partyId, Side side, Instant saidAt) {
		this.id = id;
		this.caseNo = caseNo;
		this.partyId = partyId;
		this.side = side;
		this.saidAt = saidAt;
	}

	SideStatement said(String text, boolean toTheOthers) {
		this.words = text;
		this.shown = toTheOthers;
		return this;
	}

	public String partyId() {
		return partyId;
	}

	public Side side() {
		return side;
	}

	public String words() {
		return words;
	}

	/** Whether the other side reads it; else it is for the mediators alone. */
	public boolean shown() {
		return shown;
	}

	public Instant saidAt() {
		return saidAt;
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
