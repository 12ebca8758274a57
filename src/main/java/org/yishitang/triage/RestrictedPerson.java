package org.yishitang.triage;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.springframework.data.domain.Persistable;

import org.yishitang.petition.Party;
import org.yishitang.petition.PartyRole;
import org.yishitang.vault.Purpose;
import org.yishitang.vault.Sealed;
import org.yishitang.vault.SealedBy;

/** Somebody in an accusation: who accuses, who is accused; kept apart from the common store. */
@Entity
@SealedBy(Purpose.ACCUSATIONS)
public class RestrictedPerson implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String caseNo;

	@Enumerated(EnumType.STRING)
	private PartyRole role;

	@Sealed
	private String name;

	@Sealed
	private String phone;

	@Sealed
	private String address;

	protected RestrictedPerson() {
	}

	RestrictedPerson(Party party) {
		this.id = party.getId();
		this.caseNo = party.caseNo();
		this.role = party.role();
		this.name = party.name();
		this.phone = party.phone();
		this.address = party.address();
	}

	public PartyRole role() {
		return role;
	}

	public String name() {
		return name;
	}

	public String phone() {
		return phone;
	}

	public String address() {
		return address;
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
