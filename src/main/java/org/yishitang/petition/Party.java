package org.yishitang.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import org.yishitang.vault.Indexed;
import org.yishitang.vault.LookUp;
import org.yishitang.vault.Sealed;

/** A person in a matter. Personal data: shown masked, never given to the engine or to a log. */
@Entity
public class Party implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String caseNo;

	@Enumerated(EnumType.STRING)
	private PartyRole role;

	private int position;

	@Sealed
	private String name;

	@Sealed
	private String phone;

	@Sealed
	private String address;

	@Indexed(of = "name", as = LookUp.NAME)
	private String nameIndex;

	@Indexed(of = "phone", as = LookUp.PHONE)
	private String phoneIndex;

	protected Party() {
	}

	/**
	 * A person in a matter.
	 * @param id random, made by the caller
	 * @param position order among the parties of one role, from 0
	 */
	public Party(String id, String caseNo, PartyRole role, int position, String name, String phone, String address) {
		this.id = id;
		this.caseNo = caseNo;
		this.role = role;
		this.position = position;
		this.name = name;
		this.phone = phone;
		this.address = address;
	}

	public String caseNo() {
		return caseNo;
	}

	public PartyRole role() {
		return role;
	}

	public int position() {
		return position;
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

	/** Puts right what was wrong; null leaves as it is. */
	public void correct(String rightName, String rightPhone, String rightAddress) {
		this.name = rightName == null ? name : rightName;
		this.phone = rightPhone == null ? phone : rightPhone;
		this.address = rightAddress == null ? address : rightAddress;
	}

	/** Forgets who it was. */
	public void erase() {
		name = null;
		phone = null;
		address = null;
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
