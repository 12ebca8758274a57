package org.yishitang.intake;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

/** What was handed out: one row for each petitioner and each supporter. */
@Entity
@Table(name = "receipt")
class ReceiptRow implements Persistable<String> {

	@Id
	private String no;

	@Version
	private Long version;

	private String caseNo;

	private String salt;

	private String codeMac;

	private LocalDate noticeDue;

	private String idempotencyKey;

	private String bodyMac;

	private boolean suspicious;

	private Instant issuedAt;

	private Instant withdrawalAskedAt;

	protected ReceiptRow() {
	}

	ReceiptRow(String no, String caseNo, String salt, String codeMac, Instant issuedAt) {
		this.no = no;
		this.caseNo = caseNo;
		this.salt = salt;
		this.codeMac = codeMac;
		this.issuedAt = issuedAt;
	}

	void boundTo(Once once) {
		idempotencyKey = once.key();
		bodyMac = once.bodyMac();
	}

	void promise(LocalDate noticeDue) {
		this.noticeDue = noticeDue;
	}

	void suspect() {
		suspicious = true;
	}

	void withdrawalAsked(Instant at) {
		withdrawalAskedAt = at;
	}

	String no() {
		return no;
	}

	String caseNo() {
		return caseNo;
	}

	boolean supporter() {
		return !no.equals(caseNo);
	}

	String salt() {
		return salt;
	}

	String codeMac() {
		return codeMac;
	}

	LocalDate noticeDue() {
		return noticeDue;
	}

	String bodyMac() {
		return bodyMac;
	}

	boolean suspicious() {
		return suspicious;
	}

	Instant withdrawalAskedAt() {
		return withdrawalAskedAt;
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
