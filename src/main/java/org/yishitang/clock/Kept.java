package org.yishitang.clock;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

/** A row with an id given by the program, and a version that shows whether somebody was faster. */
@MappedSuperclass
abstract class Kept implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	protected Kept() {
	}

	Kept(String id) {
		this.id = id;
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
