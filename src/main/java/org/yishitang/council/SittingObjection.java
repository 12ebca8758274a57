package org.yishitang.council;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import org.yishitang.vault.Sealed;

/** Somebody objects to what is published. */
@Entity
public class SittingObjection implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String sittingId;

	private LocalDate receivedOn;

	@Sealed
	private String words;

	private String receivedBy;

	private Instant receivedAt;

	private Boolean upheld;

	protected SittingObjection() {
	}

	SittingObjection(String id, String sittingId, LocalDate receivedOn, String words) {
		this.id = id;
		this.sittingId = sittingId;
		this.receivedOn = receivedOn;
		this.words = words;
	}

	SittingObjection received(String by, Instant at) {
		this.receivedBy = by;
		this.receivedAt = at;
		return this;
	}

	void decide(boolean upheld) {
		this.upheld = upheld;
	}

	public LocalDate receivedOn() {
		return receivedOn;
	}

	public String words() {
		return words;
	}

	/** Null until it is decided. */
	public Boolean upheld() {
		return upheld;
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
