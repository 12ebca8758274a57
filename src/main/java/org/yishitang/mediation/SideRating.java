package org.yishitang.mediation;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import org.yishitang.petition.Satisfaction;

import org.yishitang.vault.Sealed;

/** What the other side thinks of the end of a matter, or why nobody knows. */
@Entity
public class SideRating implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String caseNo;

	private int cycle;

	private String partyId;

	@Enumerated(EnumType.STRING)
	private Satisfaction satisfaction;

	private Boolean solved;

	@Sealed
	private String words;

	private String recordedBy;

	private Instant ratedAt;

	protected SideRating() {
	}

	SideRating(String id, String caseNo, int cycle, String partyId) {
		this.id = id;
		this.caseNo = caseNo;
		this.cycle = cycle;
		this.partyId = partyId;
	}

	void said(RatingBySides.Said said, String by, Instant at) {
		this.satisfaction = said.satisfaction();
		this.solved = said.solved();
		this.words = said.words();
		this.recordedBy = by;
		this.ratedAt = at;
	}

	public String partyId() {
		return partyId;
	}

	/** Null where the words say why there is no rating. */
	public Satisfaction satisfaction() {
		return satisfaction;
	}

	public Boolean solved() {
		return solved;
	}

	/** A remark, or the reason for which there is no rating. */
	public String words() {
		return words;
	}

	/** Account, {@code party} or {@code system}. */
	public String recordedBy() {
		return recordedBy;
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
