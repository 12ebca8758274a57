package org.yishitang.mediation;

import java.time.Instant;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;

import org.yishitang.vault.Sealed;

/** What a mediation brought: facts nobody disputes, the agreement, what stays open. */
@MappedSuperclass
public abstract class MediationOutcome {

	@Sealed
	private String facts;

	@Sealed
	private String openPoints;

	@Enumerated(EnumType.STRING)
	private AgreementForm agreementForm;

	private Integer amount;

	@Enumerated(EnumType.STRING)
	private MediationResult result;

	private Instant effectiveAt;

	private boolean sealed;

	private String signedBy;

	protected MediationOutcome() {
	}

	void undisputed(String facts, String openPoints) {
		this.facts = facts;
		this.openPoints = openPoints;
	}

	void agree(MediationResult result, AgreementForm form, Integer amount) {
		this.result = result;
		this.agreementForm = form;
		this.amount = amount == null ? this.amount : amount;
	}

	/** No agreement after all: the parties talk on. */
	void talkOn() {
		this.result = null;
	}

	void binds(Instant at, boolean sealed, String mediator) {
		this.effectiveAt = at;
		this.sealed = sealed;
		this.signedBy = mediator;
	}

	void came(MediationResult result) {
		this.result = result;
	}

	/** Main facts, points of dispute and responsibilities that nobody disputes any more. */
	public String facts() {
		return facts;
	}

	/** What stays open after a partial agreement. */
	public String openPoints() {
		return openPoints;
	}

	public AgreementForm agreementForm() {
		return agreementForm;
	}

	/** What it is about in yuan, or null. */
	public Integer amount() {
		return amount;
	}

	public MediationResult result() {
		return result;
	}

	/** Since when the agreement binds, null where there is none. */
	public Instant effectiveAt() {
		return effectiveAt;
	}

	/** Whether it bears the seal of the committee. */
	public boolean sealed() {
		return sealed;
	}

	/** The mediator who signed it. */
	public String signedBy() {
		return signedBy;
	}

}
