package org.yishitang.petition;

/** Everything that can happen to a matter; the petitioner reads those that are {@link #toldToPetitioner()}. */
public enum CaseEventType {

	REGISTERED(true), SUPPLEMENTED(true), ANSWERED(true), ATTACHED(true), SUPPORTED(true), QUESTION_ASKED(true),
	PROPOSED(false), TRIAGE_STARTED(true), TRIAGED(false), SPLIT(true), ACCEPTED(true), NON_ACCEPTANCE_PROPOSED(false),
	NON_ACCEPTANCE_REFUSED(false), NOT_ACCEPTED(true), NO_LONGER_PROPOSED(false), NO_LONGER_REFUSED(false),
	NO_LONGER_ACCEPTED(true), REDIRECTED(true), TRANSFERRED(true), MERGED(true), RESTRICTED(true), ASSIGNED(true),
	INVESTIGATION_STARTED(true), FINDING_RECORDED(false), CONTACTED(true), CONSULTATION_STARTED(true),
	CONSULTATION_ENDED(true), SITTING_CONVENED(true), SITTING_HELD(false), MEDIATION_STARTED(true), CONSENT_RECORDED(true), MEDIATION_ENDED(true), OTHER_WAYS_TOLD(true), EXTENSION_ASKED(false), EXTENDED(true),
	EXTENSION_REFUSED(false), PROCEDURE_CHANGED(true), DRAFTING_STARTED(false), DRAFTED(false), SIGNED(false), RETURNED(false), SERVED(true),
	URGED(false),
	IMPROVEMENT_PROPOSED(false),
	SUPERVISION_ANSWERED(false),
	SUPERVISION_OVERDUE(false),
	CARRYING_OUT(true), CARRIED_OUT(true), CALL_BACK_STARTED(true), CALLED_BACK(true), CALL_BACK_FAILED(false), STRIKE_OFF_RETURNED(false),
	STRUCK_OFF(true), REOPENING_ASKED(true), REOPENED(true), WITHDRAWAL_ASKED(true), WITHDRAWN(true),
	LETTER_SERVED(false),
	LETTER_READ(false),
	DUE_DATE_MOVED(true),
	WITHDRAWAL_REFUSED(true),
	RATED(true),
	HOLDER_TOLD(false),
	SUPERVISED(false),
	HANDED_OVER(false),
	REASSIGNED(true),
	OPINION_FINAL(true),
	REVIEW_REQUESTED(true),
	REVIEW_FILE_SENT(true),
	REVIEW_OVERDUE(true),
	REVIEW_DECIDED(true),
	FINAL_REVIEW_REQUESTED(true),
	FINAL_REVIEW_HEARING(true),
	FINAL_REVIEW_DECIDED(true),
	FINALISED(true),
	STAND_IN_BEGAN(false),
	STAND_IN_ENDED(false),
	HOLDER_REPLACED(false),
	OBJECTION_RAISED(false),
	OBJECTION_REFUSED(false),
	OBJECTION_LAPSED(false),
	OBJECTION_CONFIRMED(true),
	OBJECTION_UPHELD(true),
	OBJECTION_REJECTED(true),
	HANDED_ON(true),
	SWITCH_ASKED(false),
	SWITCH_REFUSED(false),
	URGENT_RAISED(false),
	URGENT_ACKNOWLEDGED(false),
	URGENT_REPORTED(false),
	BOOKED(true),
	BOOKING_CLEARED(true),
	REVIEW_WINDOW_REOPENED(true),
	MEDIATORS_APPOINTED(true),
	MEDIATOR_RECUSED(false),
	MEDIATION_SESSION(false),
	MEDIATION_EXTENDED(true),
	MEDIATION_DANGER(false),
	MEDIATION_HARM(false),
	AGREEMENT_SIGNED(true),
	;

	private final boolean told;

	CaseEventType(boolean told) {
		this.told = told;
	}

	/** Whether the petitioner's own page shows it. */
	public boolean toldToPetitioner() {
		return told;
	}

}
