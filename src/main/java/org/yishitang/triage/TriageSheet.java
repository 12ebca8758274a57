package org.yishitang.triage;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import org.yishitang.petition.Nature;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Urgency;

/** What was proposed for a matter and why, and what the officer decided. */
@Entity
public class TriageSheet implements Persistable<String> {

	@Id
	private String caseNo;

	@Version
	private Long version;

	@Enumerated(EnumType.STRING)
	private Nature nature;

	private String natureReason;

	@Enumerated(EnumType.STRING)
	private Urgency urgency;

	private String urgencyReason;

	@Enumerated(EnumType.STRING)
	private Route route;

	private String routeReason;

	@Enumerated(EnumType.STRING)
	private Procedure proposedProcedure;

	private String procedureReason;

	@Enumerated(EnumType.STRING)
	private TriageDecision decision;

	private String decisionNote;

	private String redirectTo;

	@Enumerated(EnumType.STRING)
	private ObjectionState objection;

	private Instant objectedAt;

	@Column(name = "objection_answered_on")
	private LocalDate answeredOn;

	protected TriageSheet() {
	}

	TriageSheet(String caseNo) {
		this.caseNo = caseNo;
	}

	void proposed(Proposal proposal) {
		nature = proposal.nature();
		natureReason = proposal.natureReason();
		urgency = proposal.urgency();
		urgencyReason = proposal.urgencyReason();
		route = proposal.route();
		routeReason = proposal.routeReason();
		proposedProcedure = proposal.procedure();
		procedureReason = proposal.procedureReason();
	}

	void decided(TriageDecision decision, String note, String redirectTo) {
		this.decision = decision;
		this.decisionNote = note;
		this.redirectTo = redirectTo;
	}

	/** The way of simple handling is closed: what remains is the ordinary one, for this reason in words. */
	void fellToOrdinary(String reason) {
		proposedProcedure = Procedure.ORDINARY;
		procedureReason = reason;
	}

	void objected(ObjectionState state, Instant at) {
		objection = state;
		objectedAt = at;
	}

	void objection(ObjectionState state) {
		objection = state;
	}

	void answeredOn(LocalDate day) {
		answeredOn = day;
	}

	public Nature nature() {
		return nature;
	}

	public String natureReason() {
		return natureReason;
	}

	public Urgency urgency() {
		return urgency;
	}

	public String urgencyReason() {
		return urgencyReason;
	}

	public Route route() {
		return route;
	}

	public String routeReason() {
		return routeReason;
	}

	public Procedure procedure() {
		return proposedProcedure;
	}

	public String procedureReason() {
		return procedureReason;
	}

	public TriageDecision decision() {
		return decision;
	}

	/** Id of the officer's written reason, or null. */
	public String decisionNote() {
		return decisionNote;
	}

	/** The competent organ named to the petitioner, as a note id, or null. */
	public String redirectTo() {
		return redirectTo;
	}

	/** How far an objection came, null where none was raised. */
	public ObjectionState objection() {
		return objection;
	}

	/** When it was raised. */
	Instant objectedAt() {
		return objectedAt;
	}

	/** When the sender answered it, or null. */
	public LocalDate answeredOn() {
		return answeredOn;
	}

	@Override
	public String getId() {
		return caseNo;
	}

	@Override
	public boolean isNew() {
		return version == null;
	}

}
