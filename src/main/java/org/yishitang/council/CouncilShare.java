package org.yishitang.council;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.springframework.data.domain.Persistable;

/** A version of the quorum or of the majority, with its basis; written once. */
@Entity
public class CouncilShare implements Persistable<String> {

	/** Of the seats that count, for a sitting to open. */
	public static final String QUORUM = "QUORUM";

	/** Of those present and not recused, for a proposal to carry. */
	public static final String MAJORITY = "MAJORITY";

	@Id
	private String id;

	private String name;

	@Column(name = "share_version")
	private int number;

	@Convert(converter = ShareAsText.class)
	private Share share;

	private String basis;

	private String changedBy;

	private Instant changedAt;

	protected CouncilShare() {
	}

	CouncilShare(String id, String name, int number, Share share, String basis) {
		this.id = id;
		this.name = name;
		this.number = number;
		this.share = share;
		this.basis = basis;
	}

	CouncilShare changed(String by, Instant at) {
		this.changedBy = by;
		this.changedAt = at;
		return this;
	}

	public String name() {
		return name;
	}

	/** From 0, which comes with the program. */
	public int number() {
		return number;
	}

	public Share share() {
		return share;
	}

	/** Law and article, or the office's own rule. */
	public String basis() {
		return basis;
	}

	/** Account, null for what came with the program. */
	public String changedBy() {
		return changedBy;
	}

	public Instant changedAt() {
		return changedAt;
	}

	@Override
	public String getId() {
		return id;
	}

	/** Only ever inserted. */
	@Override
	public boolean isNew() {
		return true;
	}

}
