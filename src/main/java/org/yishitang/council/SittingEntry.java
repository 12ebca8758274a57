package org.yishitang.council;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import org.yishitang.vault.Sealed;

/** A statement, an undisputed fact or a proposal of a sitting. */
@Entity
public class SittingEntry implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String sittingId;

	@Enumerated(EnumType.STRING)
	private EntryKind kind;

	@Enumerated(EnumType.STRING)
	private Side side;

	@Column(name = "entry_order")
	private int position;

	@Sealed
	private String words;

	@Sealed
	private String signedBy;

	private String writtenBy;

	private Instant writtenAt;

	protected SittingEntry() {
	}

	SittingEntry(String id, String sittingId, EntryKind kind, int position, String words) {
		this.id = id;
		this.sittingId = sittingId;
		this.kind = kind;
		this.position = position;
		this.words = words;
	}

	SittingEntry of(Side side) {
		this.side = side;
		return this;
	}

	SittingEntry signed(String by) {
		this.signedBy = by;
		return this;
	}

	SittingEntry written(String by, Instant at) {
		this.writtenBy = by;
		this.writtenAt = at;
		return this;
	}

	public EntryKind kind() {
		return kind;
	}

	/** Whose statement; null for facts and proposals. */
	public Side side() {
		return side;
	}

	/** Its number in its kind, from 1. */
	public int position() {
		return position;
	}

	public String words() {
		return words;
	}

	/** Codes of those who signed a fact, separated by commas; null where nobody had to. */
	public String signedBy() {
		return signedBy;
	}

	String sittingId() {
		return sittingId;
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
