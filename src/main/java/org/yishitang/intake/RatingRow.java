package org.yishitang.intake;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import org.yishitang.petition.Satisfaction;

/** What a petitioner said about one round of a matter. */
@Entity
@Table(name = "rating")
class RatingRow implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String caseNo;

	private int cycle;

	@Enumerated(EnumType.STRING)
	private Satisfaction satisfaction;

	private Boolean solved;

	private String noteId;

	private Instant ratedAt;

	protected RatingRow() {
	}

	RatingRow(String id, String caseNo, int cycle, Satisfaction satisfaction, Boolean solved, String noteId,
			Instant ratedAt) {
		this.id = id;
		this.caseNo = caseNo;
		this.cycle = cycle;
		this.satisfaction = satisfaction;
		this.solved = solved;
		this.noteId = noteId;
		this.ratedAt = ratedAt;
	}

	Satisfaction satisfaction() {
		return satisfaction;
	}

	Boolean solved() {
		return solved;
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
