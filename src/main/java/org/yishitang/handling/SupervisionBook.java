package org.yishitang.handling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Light;
import org.yishitang.clock.Responsible;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petitions;

/** Writes orders down and tells, with each event, who must hear of it and which light the matter shows at least. */
@Component
class SupervisionBook {

	private final SupervisionOrders orders;

	private final AnswerDates dates;

	private final Responsible responsible;

	private final Petitions petitions;

	private final CaseLog log;

	SupervisionBook(SupervisionOrders orders, AnswerDates dates, Responsible responsible, Petitions petitions,
			CaseLog log) {
		this.orders = orders;
		this.dates = dates;
		this.responsible = responsible;
		this.petitions = petitions;
		this.log = log;
	}

	List<SupervisionOrder> open(String no) {
		return orders.findByCaseNoOrderByOrderedAtAscIdAsc(no)
			.stream()
			.filter(order -> order.state() == SupervisionState.OPEN)
			.toList();
	}

	SupervisionOrder get(String id) {
		return orders.findById(id).orElseThrow();
	}

	/** Keeps an order and tells the post that answers; a proposal does not count as an order. */
	SupervisionOrder keep(String no, Order order, LocalDate answerBy) {
		SupervisionOrder kept = orders.save(new SupervisionOrder(UUID.randomUUID().toString(), no, order, answerBy,
				dates.span(answerBy), dates.now()));
		CaseEventType type = order.kind() == SupervisionKind.PROPOSAL ? CaseEventType.IMPROVEMENT_PROPOSED
				: CaseEventType.SUPERVISED;
		tell(kept, type, order.actor(), order.note(), List.of(order.post()));
		return kept;
	}

	/** Something happened to an order; those on duty in these posts are told. */
	void tell(SupervisionOrder order, CaseEventType type, String actor, String note, List<String> posts) {
		Map<String, String> details = new TreeMap<>();
		details.put("order", order.getId());
		details.put("post", order.post());
		details.put("listed", Boolean.toString(order.listed()));
		details.put("answerBy", order.answerBy().toString());
		details.put("times", Integer.toString(order.reminders()));
		details.put("light", light(order.caseNo()));
		put(details, "rule", order.rule());
		put(details, "trigger", order.trigger() == null ? null : order.trigger().name());
		put(details, "note", note);
		details.put("recipients", recipients(order.caseNo(), posts));
		log.note(petitions.get(order.caseNo()), type, actor, details);
	}

	/** Those to be told, by account. */
	String recipients(String no, List<String> posts) {
		return String.join(",", responsible.of(no, posts).accounts());
	}

	/** The strongest light that an order without an answer raises; empty for none. */
	private String light(String no) {
		return open(no).stream()
			.map(SupervisionOrder::light)
			.max(Comparator.naturalOrder())
			.filter(light -> light != Light.GREEN)
			.map(Light::name)
			.orElse("");
	}

	private static void put(Map<String, String> details, String name, String value) {
		if (value != null) {
			details.put(name, value);
		}
	}

}
