package org.yishitang.petition;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.springframework.data.domain.Persistable;

/** A matter that only named persons may see. */
@Entity
public class NarrowMatter implements Persistable<String> {

	@Id
	private String caseNo;

	@Version
	private Long version;

	@Enumerated(EnumType.STRING)
	private NarrowReason reason;

	private Instant since;

	protected NarrowMatter() {
	}

	NarrowMatter(String caseNo, NarrowReason reason, Instant since) {
		this.caseNo = caseNo;
		this.reason = reason;
		this.since = since;
	}

	public NarrowReason reason() {
		return reason;
	}

	public Instant since() {
		return since;
	}

	@Override
	public String getId() {
		return caseNo;
	}

	@Override
	public boolean isNew() {
		return version == null;
	}

}
