package org.yishitang.process;

import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.yishitang.clock.DeadlineRule;
import org.yishitang.clock.LadderPlan;
import org.yishitang.clock.LadderStep;

/** Contract of processes/supervision.bpmn: one instance for each guarded limit. */
final class SupervisionProcess {

	static final String KEY = "supervision";

	static final String LIMIT_SETTLED = "limit-settled";

	static final String LIMIT_MOVED = "limit-moved";

	static final Variable<String> RULE = Variable.text("rule");

	static final Variable<String> FIRST_STEP = Variable.text("firstStep");

	/** Whether a breach calls for a supervision order. */
	static final Variable<Boolean> LISTED = Variable.flag("listed");

	/** What the supervisor orders. */
	static final Variable<String> SUPERVISION = Variable.text("supervision");

	/** Until when the answer is due. */
	static final Variable<String> ANSWER_BY = Variable.text("answerBy");

	private static final Map<LadderStep, Variable<Date>> TIMES = times();

	static final List<Variable<?>> VARIABLES = Stream
		.<Variable<?>>concat(Stream.of(RULE, FIRST_STEP, LISTED, SUPERVISION, ANSWER_BY), TIMES.values().stream())
		.toList();

	private SupervisionProcess() {
	}

	/** The variables of a plan. */
	static Map<String, Object> variables(DeadlineRule rule, LadderPlan plan, LadderStep first) {
		Map<String, Object> values = new java.util.HashMap<>();
		values.put(RULE.name(), rule.code());
		values.put(LISTED.name(), rule.listedOnBreach());
		values.put(FIRST_STEP.name(), first.name());
		values.putAll(times(plan));
		return values;
	}

	/** When the steps are due, as the timers read it. */
	static Map<String, Object> times(LadderPlan plan) {
		Map<String, Object> values = new java.util.HashMap<>();
		TIMES.forEach((step, variable) -> values.put(variable.name(), at(plan, step)));
		return values;
	}

	/** The event at which an instance waits for a step. */
	static String waitsFor(LadderStep step) {
		return "wait-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static Date at(LadderPlan plan, LadderStep step) {
		Instant moment = plan.at().get(step);
		return Date.from(moment);
	}

	private static Map<LadderStep, Variable<Date>> times() {
		Map<LadderStep, Variable<Date>> times = new EnumMap<>(LadderStep.class);
		times.put(LadderStep.HOLDER, new Variable<>("holderAt", Date.class));
		times.put(LadderStep.SECTION_HEAD, new Variable<>("sectionHeadAt", Date.class));
		times.put(LadderStep.LEADER, new Variable<>("leaderAt", Date.class));
		times.put(LadderStep.DIRECTOR, new Variable<>("directorAt", Date.class));
		times.put(LadderStep.BREACH, new Variable<>("breachAt", Date.class));
		return times;
	}

}
