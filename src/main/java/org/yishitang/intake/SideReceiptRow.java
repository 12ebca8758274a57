package org.yishitang.intake;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

/** The receipt of a party that did not file: its own number, its own code. */
@Entity
@Table(name = "side_receipt")
class SideReceiptRow implements Persistable<String> {

	@Id
	private String no;

	@Version
	private Long version;

	private String caseNo;

	private String partyId;

	private String salt;

	private String codeMac;

	private String issuedBy;

	private Instant issuedAt;

	protected SideReceiptRow() {
	}

	SideReceiptRow(String no, String caseNo, String partyId, String issuedBy, Instant issuedAt) {
		this.no = no;
		this.caseNo = caseNo;
		this.partyId = partyId;
		this.issuedBy = issuedBy;
		this.issuedAt = issuedAt;
	}

	SideReceiptRow secured(String withSalt, String mac) {
		this.salt = withSalt;
		this.codeMac = mac;
		return this;
	}

	String no() {
		return no;
	}

	String caseNo() {
		return caseNo;
	}

	String partyId() {
		return partyId;
	}

	String salt() {
		return salt;
	}

	String codeMac() {
		return codeMac;
	}

	@Override
	public String getId() {
		return no;
	}

	@Override
	public boolean isNew() {
		return version == null;
	}

}
