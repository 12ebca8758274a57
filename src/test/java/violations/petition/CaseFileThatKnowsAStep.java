package violations.petition;

import violations.triage.OwnTime;

class CaseFileThatKnowsAStep {

	OwnTime step;

}
