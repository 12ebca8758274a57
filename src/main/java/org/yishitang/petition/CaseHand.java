package org.yishitang.petition;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Who finished which duty in which cycle of a matter: the basis of every four-eyes rule. */
@Entity
class CaseHand {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String caseNo;

	private int cycle;

	private String duty;

	private String account;

	private Instant doneAt;

	protected CaseHand() {
	}

	CaseHand(String caseNo, int cycle, String duty, String account, Instant doneAt) {
		this.caseNo = caseNo;
		this.cycle = cycle;
		this.duty = duty;
		this.account = account;
		this.doneAt = doneAt;
	}

}
