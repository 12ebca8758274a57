package org.yishitang.process;

import java.util.Date;
import java.util.List;

/** Contracts of the smaller models, held equal to them by test. */
final class SubProcesses {

	private SubProcesses() {
	}

	/** processes/mediation.bpmn */
	static final class Mediation {

		static final String KEY = "mediation";

		static final Variable<Boolean> BOTH_CONSENT = Variable.flag("bothConsent");

		static final Variable<Boolean> WRITTEN_ASKED = Variable.flag("writtenAsked");

		static final Variable<Boolean> DANGER = Variable.flag("danger");

		static final Variable<Boolean> SIGNED = Variable.flag("signed");

		static final Variable<Boolean> SEALED = Variable.flag("sealed");

		static final Variable<String> CONSENT_NOTE = Variable.text("consentNote");

		static final Variable<String> REFUSED_BY = Variable.text("refusedBy");

		static final Variable<String> CONSENT_ON = Variable.text("consentOn");

		static final Variable<String> CONSENT_WAY = Variable.text("consentWay");

		static final Variable<String> MANNER = Variable.text("manner");

		static final Variable<String> MEDIATOR = Variable.text("mediator");

		static final Variable<String> SECOND_MEDIATOR = Variable.text("secondMediator");

		static final Variable<String> RELATION = Variable.text("relation");

		static final Variable<String> RESULT = Variable.text("mediationResult");

		static final Variable<String> AGREEMENT = Variable.text("agreement");

		static final Variable<String> FACTS = Variable.text("facts");

		static final Variable<String> OPEN_POINTS = Variable.text("openPoints");

		static final Variable<String> AGREEMENT_FORM = Variable.text("agreementForm");

		static final Variable<String> PERFORM_BY = Variable.text("performBy");

		static final Variable<String> GROUND = Variable.text("ground");

		static final Variable<String> DANGER_NOTE = Variable.text("dangerNote");

		static final Variable<String> NEXT = Variable.text("mediationNext");

		static final Variable<String> SIGNED_ON = Variable.text("signedOn");

		static final Variable<String> PETITIONER_SIGNATURE = Variable.text("petitionerSignature");

		static final Variable<String> RESPONDENT_SIGNATURE = Variable.text("respondentSignature");

		static final Variable<String> RESPONDENT_NAME = Variable.text("respondentName");

		static final Variable<String> REMARK = Variable.text("remark");

		/** Yuan. */
		static final Variable<Integer> AMOUNT = new Variable<>("amount", Integer.class);

		/** Set by us: when the term is over. */
		static final Variable<Date> ENDS_AT = new Variable<>("mediationEndsAt", Date.class);

		/** The quarrel threatens to grow. */
		static final String DANGER_AROSE = "danger-arose";

		/** Violence in a family or harm to a child is suspected. */
		static final String HARM_SUSPECTED = "harm-suspected";

		static final List<String> MESSAGES = List.of(DANGER_AROSE, HARM_SUSPECTED);

		static final List<Variable<?>> VARIABLES = List.of(BOTH_CONSENT, WRITTEN_ASKED, DANGER, SIGNED, SEALED,
				CONSENT_NOTE, REFUSED_BY, CONSENT_ON, CONSENT_WAY, MANNER, MEDIATOR, SECOND_MEDIATOR, RELATION,
				RESULT, AGREEMENT, FACTS, OPEN_POINTS, AGREEMENT_FORM, PERFORM_BY, GROUND, DANGER_NOTE, NEXT,
				SIGNED_ON, PETITIONER_SIGNATURE, RESPONDENT_SIGNATURE, RESPONDENT_NAME, REMARK, AMOUNT, ENDS_AT);

		private Mediation() {
		}

	}

	/** processes/accusation.bpmn */
	static final class Accusation {

		static final String KEY = "accusation";

		static final Variable<String> HANDED_TO = Variable.text("handedTo");

		static final List<Variable<?>> VARIABLES = List.of(HANDED_TO);

		private Accusation() {
		}

	}

}
