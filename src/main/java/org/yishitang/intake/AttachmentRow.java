package org.yishitang.intake;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

/** A photo of a matter; the file has the id as its name. */
@Entity
@Table(name = "attachment")
class AttachmentRow implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String caseNo;

	private int position;

	private String mediaType;

	@Column(name = "size_bytes")
	private long size;

	private String sha256;

	private String storedBy;

	private Instant storedAt;

	private boolean restricted;

	protected AttachmentRow() {
	}

	AttachmentRow(String caseNo, int position, String storedBy, StoredAttachment stored, String sha256) {
		this.id = stored.id();
		this.caseNo = caseNo;
		this.position = position;
		this.mediaType = stored.mediaType();
		this.size = stored.size();
		this.storedAt = stored.storedAt();
		this.storedBy = storedBy;
		this.sha256 = sha256;
	}

	StoredAttachment stored() {
		return new StoredAttachment(id, caseNo, mediaType, size, storedAt);
	}

	void restrict() {
		restricted = true;
	}

	boolean restricted() {
		return restricted;
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
