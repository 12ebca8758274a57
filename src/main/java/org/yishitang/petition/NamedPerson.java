package org.yishitang.petition;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.springframework.data.domain.Persistable;

/** Somebody who may see a narrow matter. */
@Entity
public class NamedPerson implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String caseNo;

	private String account;

	private String why;

	private String namedBy;

	private Instant namedAt;

	protected NamedPerson() {
	}

	NamedPerson(String caseNo, String account, String why, String namedBy, Instant namedAt) {
		this.id = caseNo + "/" + account;
		this.caseNo = caseNo;
		this.account = account;
		this.why = why;
		this.namedBy = namedBy;
		this.namedAt = namedAt;
	}

	public String caseNo() {
		return caseNo;
	}

	public String account() {
		return account;
	}

	/** What for, in the words of whoever named them; null where their post did. */
	public String why() {
		return why;
	}

	/** Account, or {@code system} where their post did. */
	public String namedBy() {
		return namedBy;
	}

	public Instant namedAt() {
		return namedAt;
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
