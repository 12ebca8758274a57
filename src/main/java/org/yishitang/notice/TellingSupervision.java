package org.yishitang.notice;

import java.util.List;
import java.util.Set;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells those an order of supervision, its answer or its silence concerns, as the event names them. */
@Component
class TellingSupervision {

	private static final Set<CaseEventType> TOLD = Set.of(CaseEventType.URGED, CaseEventType.SUPERVISED,
			CaseEventType.IMPROVEMENT_PROPOSED, CaseEventType.SUPERVISION_ANSWERED, CaseEventType.SUPERVISION_OVERDUE);

	private final TellingStaff staff;

	TellingSupervision(TellingStaff staff) {
		this.staff = staff;
	}

	@EventListener
	@Transactional
	public void on(CaseEvent event) {
		String recipients = event.details().getOrDefault("recipients", "");
		if (!TOLD.contains(event.type()) || recipients.isEmpty()) {
			return;
		}
		String what = event.details().getOrDefault("order", Long.toString(event.at().toEpochMilli()));
		String key = "supervision/%s/%s/%s".formatted(what, event.type(), event.details().getOrDefault("times", "0"));
		String trigger = event.details().get("trigger");
		List<String> args = List.of(event.no(), event.details().getOrDefault("answerBy", ""),
				trigger == null ? "" : "#notice.trigger." + trigger);
		for (String recipient : recipients.split(",")) {
			staff.tell(key, event.no(), "supervision", recipient, "notice.supervision." + event.type(), args);
		}
	}

}
