package org.yishitang.process;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.LadderPlan;
import org.yishitang.clock.LadderStep;

/**
 * Contract of processes/supervision.bpmn: one instance for each guarded limit, and one for each order given directly.
 * The moment of the step to come is the only one the engine keeps; the others follow from the version of the ladder.
 */
final class SupervisionProcess {

	static final String KEY = "supervision";

	static final String LIMIT_SETTLED = "limit-settled";

	static final String LIMIT_MOVED = "limit-moved";

	static final String LIMIT_MISSED = "limit-missed";

	static final String ORDERED_DIRECTLY = "supervision-ordered";

	static final String MATTER_ENDED = "matter-ended";

	static final List<String> MESSAGES = List.of(LIMIT_SETTLED, LIMIT_MOVED, LIMIT_MISSED, ORDERED_DIRECTLY,
			MATTER_ENDED);

	/** The answer to an order. */
	static final String ANSWER = "answer-supervision";

	static final Variable<String> RULE = Variable.text("rule");

	/** The version of the ladder the limit was planned by. */
	static final Variable<Integer> LADDER = new Variable<>("ladderVersion", Integer.class);

	static final Variable<String> FIRST_STEP = Variable.text("firstStep");

	/** When the step to come is due. */
	static final Variable<Date> STEP_AT = new Variable<>("stepAt", Date.class);

	/** Whether the end of the internal target calls for supervision by itself. */
	static final Variable<Boolean> TARGET_WATCHED = Variable.flag("targetWatched");

	/** Whether a breach calls for a supervision order. */
	static final Variable<Boolean> LISTED = Variable.flag("listed");

	/** Whether the order is written already. */
	static final Variable<Boolean> ORDERED = Variable.flag("ordered");

	/** What the supervisor orders. */
	static final Variable<String> SUPERVISION = Variable.text("supervision");

	/** Until when the answer is due, as typed. */
	static final Variable<String> ANSWER_BY = Variable.text("answerBy");

	/** Record id of the order. */
	static final Variable<String> ORDER = Variable.text("order");

	/** The post that answers. */
	static final Variable<String> ASSIGNEE_POST = Variable.text("assigneePost");

	/** From when the answer is late. */
	static final Variable<Date> ANSWER_AT = new Variable<>("answerAt", Date.class);

	static final Variable<String> SUPERVISION_ANSWER = Variable.text("supervisionAnswer");

	static final Variable<Boolean> REMEDIED = Variable.flag("remedied");

	static final List<Variable<?>> VARIABLES = List.of(RULE, LADDER, FIRST_STEP, STEP_AT, TARGET_WATCHED, LISTED,
			ORDERED, SUPERVISION, ANSWER_BY, ORDER, ASSIGNEE_POST, ANSWER_AT, SUPERVISION_ANSWER, REMEDIED);

	private SupervisionProcess() {
	}

	/** The variables of a limit that starts to run or has moved. */
	static Map<String, Object> variables(Deadline deadline, LadderPlan plan, LadderStep first) {
		Map<String, Object> values = new HashMap<>(times(plan, first));
		values.put(RULE.name(), deadline.rule());
		values.put(FIRST_STEP.name(), first.name());
		return values;
	}

	/** What an instance that waits for this step must know of its plan. */
	static Map<String, Object> times(LadderPlan plan, LadderStep step) {
		return Map.of(LADDER.name(), plan.version(), STEP_AT.name(), Date.from(plan.at(step)));
	}

	/** The event at which an instance waits for a step. */
	static String waitsFor(LadderStep step) {
		return "wait-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
