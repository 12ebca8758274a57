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

		static final Variable<String> CONSENT_NOTE = Variable.text("consentNote");

		static final Variable<String> RESULT = Variable.text("mediationResult");

		static final Variable<String> AGREEMENT = Variable.text("agreement");

		static final Variable<String> PERFORM_BY = Variable.text("performBy");

		static final Variable<Date> ENDS_AT = new Variable<>("mediationEndsAt", Date.class);

		static final List<Variable<?>> VARIABLES = List.of(BOTH_CONSENT, CONSENT_NOTE, RESULT, AGREEMENT, PERFORM_BY,
				ENDS_AT);

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
