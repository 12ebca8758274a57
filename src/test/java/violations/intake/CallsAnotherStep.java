package violations.intake;

import violations.triage.OwnTime;

class CallsAnotherStep {

	OwnTime other;

}
