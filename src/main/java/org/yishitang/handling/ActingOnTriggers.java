package org.yishitang.handling;


import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yishitang.clock.LadderAction;
import org.yishitang.clock.LadderClimbed;
import org.yishitang.clock.LadderStep;
import org.yishitang.clock.LadderTrigger;
import org.yishitang.clock.Ladders;
import org.yishitang.clock.Light;
import org.yishitang.clock.TriggerKind;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;

/** Sends the orders that table g-5 and the rows of the ladder call for, each once while its answer is open. */
@Component
public class ActingOnTriggers {

	/** Of a promised day; its breach is {@link TriggerKind#NOT_CARRIED_OUT}. */
	private static final String PROMISE = "CARRY-OUT";

	private static final int TWICE = 2;

	private final Ladders ladders;

	private final Supervising supervising;

	private final SupervisionBook book;

	private final Petitions petitions;

	private final OrderDays days;

	ActingOnTriggers(Ladders ladders, Supervising supervising, SupervisionBook book, Petitions petitions,
			OrderDays days) {
		this.ladders = ladders;
		this.supervising = supervising;
		this.book = book;
		this.petitions = petitions;
		this.days = days;
	}

	/** The internal target of a limit has passed; asked for only where the trigger is switched on. */
	public void targetPassed(String no, String rule) {
		fire(no, TriggerKind.TARGET_PASSED, rule, post(no));
	}

	/** Found at the call-back: unsolved though within duty; or pushed on for the second time. */
	@EventListener
	void happened(CaseEvent event) {
		if (event.type() == CaseEventType.REOPENED && event.before() == Status.CALL_BACK) {
			fire(event.no(), TriggerKind.FALSE_CLOSING, null, post(event.no()));
		}
		else if (pushedOn(event)) {
			fire(event.no(), TriggerKind.RETURNED_TWICE, null, days.superior(post(event.no())));
		}
	}

	/** A step whose row asks for more than a message; after a breach the supervisor writes the order. */
	@EventListener
	void climbed(LadderClimbed step) {
		if (step.step() == LadderStep.BREACH) {
			if (step.rule().equals(PROMISE)) {
				fire(step.caseNo(), TriggerKind.NOT_CARRIED_OUT, step.rule(), post(step.caseNo()));
			}
		}
		else if (step.action().asksForAnswer()) {
			boolean list = step.action() == LadderAction.LIST;
			Order order = Order.by(null, step.rule(), list ? Light.RED : Light.ORANGE, list, post(step.caseNo()));
			supervising.give(step.caseNo(), order, days.inWorkingDays(step.answerDays()));
		}
	}

	private void fire(String no, TriggerKind kind, String rule, String post) {
		LadderTrigger trigger = ladders.current().trigger(kind);
		boolean open = book.open(no).stream().anyMatch(order -> order.trigger() == kind);
		if (trigger.on() && !open) {
			Order order = Order.by(kind, rule, trigger.light(), trigger.action() == LadderAction.LIST, post);
			supervising.give(no, order, days.inWorkingDays(trigger.answerDays()));
		}
	}

	private String post(String no) {
		return Supervising.postOf(petitions.get(no));
	}

	private static boolean pushedOn(CaseEvent event) {
		return event.type() == CaseEventType.HANDED_ON
				&& Integer.parseInt(event.details().getOrDefault("count", "0")) >= TWICE;
	}

}
