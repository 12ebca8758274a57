package org.yishitang.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.DeadlineMoved;
import org.yishitang.clock.DeadlinesMoved;
import org.yishitang.clock.Ladder;
import org.yishitang.clock.LadderPlan;
import org.yishitang.clock.LadderStep;

/**
 * A notice moves many limits at once; the timers that watch them move with them. A ladder that goes on waiting for the
 * same step keeps its token: only the moments change. One of which several steps are due by the new dates is armed
 * again, so that it takes the highest and not each.
 */
@Component
class MovingTimers {

	private static final String MEDIATION = "DL-19";

	private final RuntimeService instances;

	private final ManagementService jobs;

	private final Ladder ladder;

	private final OneCommand engine;

	private final Clock clock;

	MovingTimers(RuntimeService instances, ManagementService jobs, Ladder ladder, OneCommand engine, Clock clock) {
		this.instances = instances;
		this.jobs = jobs;
		this.ladder = ladder;
		this.engine = engine;
		this.clock = clock;
	}

	/** A term of mediation was extended by itself. */
	@EventListener
	void moved(DeadlineMoved event) {
		if (!event.byNotice() && event.deadline().rule().equals(MEDIATION)) {
			mediations(List.of(event.deadline()));
		}
	}

	/** A notice moved many limits. */
	@EventListener
	void moved(DeadlinesMoved event) {
		List<Deadline> limits = event.moved().stream().map(DeadlineMoved::deadline).toList();
		engine.run(() -> {
			ladders(limits.stream().filter(Deadline::guarded).toList());
			mediations(limits.stream().filter(limit -> limit.rule().equals(MEDIATION)).toList());
		});
	}

	private void ladders(List<Deadline> limits) {
		Set<String> cases = cases(limits);
		Map<String, WaitingTimer> waiting = WaitingTimers.of(instances, jobs, SupervisionProcess.KEY)
			.ofCases(cases, SupervisionProcess.RULE.name())
			.stream()
			.collect(Collectors.toMap(timer -> timer.caseNo() + "/" + timer.rule(), timer -> timer, (one, other) -> one));
		for (Deadline limit : limits) {
			WaitingTimer timer = waiting.get(limit.caseNo() + "/" + limit.rule());
			if (timer != null) {
				move(timer, limit);
			}
		}
	}

	private void move(WaitingTimer timer, Deadline limit) {
		LadderPlan plan = ladder.plan(limit);
		LadderStep step = Arrays.stream(LadderStep.values())
			.filter(each -> SupervisionProcess.waitsFor(each).equals(timer.event()))
			.findFirst()
			.orElse(null);
		if (step == null || higherIsDue(plan, step)) {
			instances.createMessageCorrelation(SupervisionProcess.LIMIT_MOVED)
				.processInstanceId(timer.instance())
				.correlate();
			return;
		}
		instances.setVariables(timer.instance(), SupervisionProcess.times(plan));
		date(timer, Date.from(plan.at(step)));
	}

	private boolean higherIsDue(LadderPlan plan, LadderStep waiting) {
		Instant now = clock.instant();
		return Arrays.stream(LadderStep.values())
			.anyMatch(step -> step.compareTo(waiting) > 0 && !now.isBefore(plan.at(step)));
	}

	private void mediations(List<Deadline> terms) {
		if (terms.isEmpty()) {
			return;
		}
		Map<String, Date> ends = terms.stream()
			.collect(Collectors.toMap(Deadline::caseNo, term -> Date.from(term.legalEnd()), (one, other) -> other));
		for (WaitingTimer timer : WaitingTimers.of(instances, jobs, SubProcesses.Mediation.KEY)
			.ofCases(ends.keySet(), null)) {
			instances.setVariable(timer.instance(), SubProcesses.Mediation.ENDS_AT.name(), ends.get(timer.caseNo()));
			date(timer, ends.get(timer.caseNo()));
		}
	}

	private void date(WaitingTimer timer, Date moment) {
		if (!moment.equals(timer.due())) {
			jobs.setJobDuedate(timer.job(), moment);
		}
	}

	private static Set<String> cases(List<Deadline> limits) {
		return limits.stream().map(Deadline::caseNo).collect(Collectors.toSet());
	}

}
