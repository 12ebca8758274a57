package org.yishitang.mediation;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

/** What every row of a mediation has. */
@MappedSuperclass
abstract class MediationRow implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	protected String mediationId;

	protected MediationRow() {
	}

	MediationRow(String id, String mediationId) {
		this.id = id;
		this.mediationId = mediationId;
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
