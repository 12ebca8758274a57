package org.yishitang.council;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import org.yishitang.vault.Sealed;

/** Days on which a member cannot sit. */
@Entity
@Table(name = "council_unavailable")
class UnavailableRow implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String memberId;

	private LocalDate firstDay;

	private LocalDate lastDay;

	@Sealed
	private String reason;

	private String enteredBy;

	private Instant enteredAt;

	protected UnavailableRow() {
	}

	UnavailableRow(Unavailable time, String enteredBy, Instant enteredAt) {
		this.id = time.id();
		this.memberId = time.member();
		this.firstDay = time.from();
		this.lastDay = time.to();
		this.reason = time.reason();
		this.enteredBy = enteredBy;
		this.enteredAt = enteredAt;
	}

	Unavailable read() {
		return new Unavailable(id, memberId, firstDay, lastDay, reason);
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
