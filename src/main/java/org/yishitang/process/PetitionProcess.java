package org.yishitang.process;

import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** Contract of processes/petition.bpmn, held equal to the model by test. */
final class PetitionProcess {

	static final String KEY = "petition";

	private PetitionProcess() {
	}

	/** Receipt number of the matter: the business key of every instance. */
	static String no(DelegateExecution execution) {
		return execution.getProcessBusinessKey();
	}

	/** Receipt number of the matter a task belongs to. */
	static String no(DelegateTask task) {
		return task.getExecution().getProcessBusinessKey();
	}

	/** Messages the process waits for. */
	static final class Messages {

		static final String REOPENED = "petition-reopened";

		static final String WITHDRAWAL_ASKED = "withdrawal-asked";

		static final String SUPPLEMENT_RECEIVED = "supplement-received";

		static final String OBJECTION_ANSWERED = "objection-answered";

		static final String SIMPLE_TIME_OVER = "simple-time-over";

		static final List<String> ALL = List.of(REOPENED, WITHDRAWAL_ASKED, SUPPLEMENT_RECEIVED, OBJECTION_ANSWERED,
				SIMPLE_TIME_OVER);

		private Messages() {
		}

	}

	/** Variables of the process; texts are ids of notes. */
	static final class Variables {

		static final Variable<String> TRIAGE_DECISION = Variable.text("triageDecision");

		static final Variable<String> CATEGORY = Variable.text("category");

		static final Variable<String> NATURE = Variable.text("nature");

		static final Variable<String> URGENCY = Variable.text("urgency");

		static final Variable<String> PROCEDURE = Variable.text("procedure");

		static final Variable<String> REASON = Variable.text("reason");

		static final Variable<String> REDIRECT_TO = Variable.text("redirectTo");

		static final Variable<String> MERGE_INTO = Variable.text("mergeInto");

		static final Variable<String> PARTS = Variable.text("parts");

		static final Variable<Boolean> CONFIRMED = Variable.flag("confirmed");

		static final Variable<String> ASSIGNEE_POST = Variable.text("assigneePost");

		static final Variable<String> NEXT = Variable.text("next");

		static final Variable<String> FINDING = Variable.text("finding");

		static final Variable<Boolean> APPROVED = Variable.flag("approved");

		static final Variable<Integer> EXTENSION_DAYS = new Variable<>("extensionDays", Integer.class);

		static final Variable<String> OUTCOME = Variable.text("outcome");

		static final Variable<String> OPINION = Variable.text("opinion");

		static final Variable<String> FACTS = Variable.text("facts");

		static final Variable<String> BASIS = Variable.text("basis");

		static final Variable<String> ANSWERS = Variable.text("answers");

		static final Variable<String> CLAIMS = Variable.text("claims");

		static final Variable<String> MEASURES = Variable.text("measures");

		static final Variable<String> CARRY_OUT_BY = Variable.text("carryOutBy");

		static final Variable<String> RETURN_REASON = Variable.text("returnReason");

		static final Variable<Boolean> DONE = Variable.flag("done");

		static final Variable<String> PROOF = Variable.text("proof");

		static final Variable<Boolean> REACHED = Variable.flag("reached");

		static final Variable<Boolean> SOLVED = Variable.flag("solved");

		static final Variable<String> SATISFACTION = Variable.text("satisfaction");

		static final Variable<String> REMARK = Variable.text("remark");

		/** Set by us: the group that signs. */
		static final Variable<String> SIGNING_GROUP = Variable.text("signingGroup");

		/** Set by us: whether measures are to be carried out. */
		static final Variable<Boolean> HAS_MEASURES = Variable.flag("hasMeasures");

		/** Set by us: how it goes on after a call-back. */
		static final Variable<String> CALL_BACK_RESULT = Variable.text("callBackResult");

		/** Set by us: the moment from which an objection may not go out any more. */
		static final Variable<Date> OBJECTION_ENDS_AT = new Variable<>("objectionEndsAt", Date.class);

		/** Set by us: how far an objection came. */
		static final Variable<String> OBJECTION_RESULT = Variable.text("objectionResult");

		/** Set by us once: since when a report of an urgent matter is owed. */
		static final Variable<Date> URGENT_AT = new Variable<>("urgentAt", Date.class);

		static final Variable<String> ORDERS = Variable.text("orders");

		static final Variable<String> HAPPENED = Variable.text("happened");

		static final Variable<String> URGENT_MEASURES = Variable.text("urgentMeasures");

		static final Variable<String> REPORTED_TO = Variable.text("reportedTo");

		static final List<Variable<?>> ALL = List.of(TRIAGE_DECISION, CATEGORY, NATURE, URGENCY, PROCEDURE, REASON,
				REDIRECT_TO, MERGE_INTO, PARTS, CONFIRMED, ASSIGNEE_POST, NEXT, FINDING, APPROVED, EXTENSION_DAYS, OUTCOME,
				OPINION, FACTS, BASIS, ANSWERS, CLAIMS, MEASURES, CARRY_OUT_BY, RETURN_REASON, DONE, PROOF, REACHED, SOLVED,
				SATISFACTION, REMARK, SIGNING_GROUP, HAS_MEASURES, CALL_BACK_RESULT, OBJECTION_ENDS_AT, OBJECTION_RESULT,
				URGENT_AT, ORDERS, HAPPENED, URGENT_MEASURES, REPORTED_TO);

		private Variables() {
		}

	}

}
