package org.yishitang.process;

import java.util.Date;
import java.util.List;

/** Contracts of processes/council-sitting.bpmn and processes/council-follow-up.bpmn, held equal to them by test. */
final class CouncilProcess {

	/** A recusal took the quorum away in the middle of the sitting. */
	static final String QUORUM_LOST = "sitting-quorum-lost";

	private CouncilProcess() {
	}

	/** processes/council-sitting.bpmn: inside the matter's limit, from the topic to the end of the publication. */
	static final class Sitting {

		static final String KEY = "council-sitting";

		static final Variable<String> SITTING_DATE = Variable.text("sittingDate");

		static final Variable<String> SITTING_TIME = Variable.text("sittingTime");

		static final Variable<String> PLACE = Variable.text("place");

		static final Variable<Integer> INVITED = new Variable<>("invited", Integer.class);

		static final Variable<String> MEMBERS = Variable.text("members");

		static final Variable<String> OWNERS_VOTE = Variable.text("ownersVote");

		static final Variable<String> AGENDA = Variable.text("agenda");

		static final Variable<Date> OPEN_BY = new Variable<>("openByAt", Date.class);

		static final Variable<String> PRESENT = Variable.text("presentSeats");

		static final Variable<Boolean> QUORUM_MET = Variable.flag("quorumMet");

		static final Variable<Boolean> FAILED_TWICE = Variable.flag("failedTwice");

		static final Variable<String> AFTER_FAILURE = Variable.text("afterFailure");

		static final Variable<String> ON_QUORUM_LOST = Variable.text("onQuorumLost");

		static final Variable<String> RAISED = Variable.text("statementRaised");

		static final Variable<String> OTHER = Variable.text("statementOther");

		static final Variable<String> RESIDENTS = Variable.text("statementResidents");

		static final Variable<String> FACTS = Variable.text("undisputedFacts");

		static final Variable<String> SIGNED = Variable.text("factsSigned");

		static final Variable<Boolean> RECORDED = Variable.flag("statementsRecorded");

		static final Variable<String> PROPOSALS = Variable.text("proposals");

		static final Variable<String> HANDS_FOR = Variable.text("raisedHands");

		static final Variable<String> HANDS_AGAINST = Variable.text("raisedAgainst");

		static final Variable<String> RESOLUTION = Variable.text("resolution");

		static final Variable<String> TASKS = Variable.text("executionTasks");

		static final Variable<String> PUBLIC_WORDS = Variable.text("publicWords");

		static final Variable<Boolean> CONFIRMED = Variable.flag("confirmed");

		static final Variable<String> RETURN_REASON = Variable.text("returnReason");

		static final Variable<Date> PUBLICATION_ENDS = new Variable<>("publicationEndsAt", Date.class);

		static final Variable<Boolean> OBJECTIONS_OPEN = Variable.flag("objectionsOpen");

		static final Variable<Boolean> UPHELD = Variable.flag("objectionUpheld");

		static final Variable<String> REASON = Variable.text("reason");

		static final List<Variable<?>> VARIABLES = List.of(SITTING_DATE, SITTING_TIME, PLACE, INVITED, MEMBERS,
				OWNERS_VOTE, AGENDA, OPEN_BY, PRESENT, QUORUM_MET, FAILED_TWICE, AFTER_FAILURE, ON_QUORUM_LOST, RAISED,
				OTHER, RESIDENTS, FACTS, SIGNED, RECORDED, PROPOSALS, HANDS_FOR, HANDS_AGAINST, RESOLUTION, TASKS,
				PUBLIC_WORDS, CONFIRMED, RETURN_REASON, PUBLICATION_ENDS, OBJECTIONS_OPEN, UPHELD, REASON);

		private Sitting() {
		}

	}

	/** processes/council-follow-up.bpmn: beside the matter, which goes on and may end before. */
	static final class FollowUp {

		static final String KEY = "council-follow-up";

		static final Variable<Date> FEEDBACK_LATE = new Variable<>("feedbackLateAt", Date.class);

		static final Variable<Boolean> HAS_PROMISES = Variable.flag("hasPromises");

		static final Variable<Date> EXECUTION_DUE = new Variable<>("executionDueAt", Date.class);

		static final Variable<String> FEEDBACK = Variable.text("feedback");

		static final Variable<String> DONE = Variable.text("tasksDone");

		static final Variable<String> EVALUATION = Variable.text("evaluation");

		static final Variable<String> AGAIN = Variable.text("lookAgain");

		static final Variable<Boolean> EXECUTED = Variable.flag("executed");

		static final List<Variable<?>> VARIABLES = List.of(FEEDBACK_LATE, HAS_PROMISES, EXECUTION_DUE, FEEDBACK, DONE,
				EVALUATION, AGAIN, EXECUTED);

		private FollowUp() {
		}

	}

}
