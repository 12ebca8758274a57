package org.yishitang.notice;

import java.util.List;
import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.mediation.MediationBook;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;

/** Tells the mediators that a party wrote or answered on its own page. */
@Component
class TellingMediators {

	private static final Set<CaseEventType> TOLD = Set.of(CaseEventType.STATEMENT_MADE, CaseEventType.INVITATION_ANSWERED);

	private final MediationBook book;

	private final TellingStaff staff;

	TellingMediators(MediationBook book, TellingStaff staff) {
		this.book = book;
		this.staff = staff;
	}

	@EventListener
	@Transactional
	public void on(CaseEvent event) {
		if (TOLD.contains(event.type())) {
			String key = "party/%s/%s/%d".formatted(event.no(), event.type(), event.at().toEpochMilli());
			book.latest(event.no())
				.map(book::mediating)
				.orElse(List.of())
				.forEach(mediator -> staff.tell(key, event.no(), "party", mediator, "notice.party." + event.type(),
						List.of(event.no())));
		}
	}

}
