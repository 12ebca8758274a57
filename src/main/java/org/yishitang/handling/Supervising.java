package org.yishitang.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.clock.LadderTrigger;
import org.yishitang.clock.Ladders;
import org.yishitang.clock.Light;
import org.yishitang.clock.TriggerKind;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;

/**
 * Orders of supervision and their answers (信访工作条例 Art. 38 to 40): after a breached limit, by a trigger, or by a
 * supervisor at any time. An order ends with its answer or with its matter, and stands in the way of neither.
 */
@Component
@Transactional
public class Supervising {

	private static final List<String> ABOVE = List.of("director", "supervisor");

	private final Petitions petitions;

	private final SupervisionBook book;

	private final AnswerDates dates;

	private final Ladders ladders;

	private final ApplicationEventPublisher listeners;

	Supervising(Petitions petitions, SupervisionBook book, AnswerDates dates, Ladders ladders,
			ApplicationEventPublisher listeners) {
		this.petitions = petitions;
		this.book = book;
		this.dates = dates;
		this.ladders = ladders;
		this.listeners = listeners;
	}

	/**
	 * Records a supervision order after a breached limit.
	 * @param rule the breached rule
	 * @param note id of the order's words
	 * @param answerBy until when the answer is due
	 */
	public SupervisionOrder supervise(String no, String rule, String note, LocalDate answerBy, String actor) {
		Order order = new Order(SupervisionKind.ORDER, null, rule, Light.RED, true, postOf(petitions.get(no)), note,
				actor);
		return book.keep(no, order, answerBy);
	}

	/** Sends an order that somebody else follows up, as {@link SupervisionGiven} says. */
	SupervisionOrder give(String no, Order order, LocalDate answerBy) {
		SupervisionOrder given = book.keep(no, order, answerBy);
		listeners.publishEvent(new SupervisionGiven(given));
		return given;
	}

	/**
	 * The post answered in writing; whoever ordered hears of it.
	 * @param id the order
	 * @param note id of the answer's words
	 * @param remedied whether it is remedied, a proposal adopted
	 */
	public void answer(String id, String note, boolean remedied, String actor) {
		SupervisionOrder order = book.get(id);
		if (order.state() == SupervisionState.OPEN) {
			order.answered(actor, note, remedied, dates.now());
			book.tell(order, CaseEventType.SUPERVISION_ANSWERED, actor, note, List.of("supervisor"));
		}
	}

	/**
	 * No answer in time: the order is sent again with a new date, and the director and the supervisor are told.
	 * @param id the order
	 * @return from when the answer is late again
	 */
	public Instant sendAgain(String id) {
		SupervisionOrder order = book.get(id);
		boolean proposal = order.kind() == SupervisionKind.PROPOSAL;
		LocalDate next = proposal ? dates.forProposal() : dates.inWorkingDays(order.spanDays());
		LadderTrigger unanswered = ladders.current().trigger(TriggerKind.PROPOSAL_UNANSWERED);
		order.sentAgain(next, proposal && unanswered.on() ? unanswered.light() : order.light());
		book.tell(order, CaseEventType.SUPERVISION_OVERDUE, CaseEvent.SYSTEM, null,
				List.of(order.post(), ABOVE.get(0), ABOVE.get(1)));
		return dates.end(next);
	}

	/** From when the answer to an order is late. */
	public Instant answerEnd(SupervisionOrder order) {
		return dates.end(order.answerBy());
	}

	/** What was ordered in a matter that has ended needs no answer any more. */
	@EventListener
	public void matterEnded(CaseEvent event) {
		if (event.before() != event.after() && event.after().ended()) {
			book.open(event.no()).forEach(SupervisionOrder::calledOff);
		}
	}

	/** The post in charge; before assignment the petition office, for an accusation the discipline liaison alone. */
	static String postOf(Petition petition) {
		if (petition.status() == Status.RESTRICTED) {
			return "discipline";
		}
		return petition.assigneePost() == null ? "petition-office" : petition.assigneePost();
	}

}
