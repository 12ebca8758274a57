package org.yishitang.notice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.access.Accounts;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.records.DataRequest;
import org.yishitang.records.RequestBook;
import org.yishitang.records.RequestWaits;

/** Tells the officer for personal data that somebody asked, and those above when the answer waits or is late. */
@Component
class TellingDataRequests {

	private static final String KIND = "data-request";

	private static final String OFFICER = "dpo";

	private final RequestBook book;

	private final Accounts accounts;

	private final TellingStaff staff;

	TellingDataRequests(RequestBook book, Accounts accounts, TellingStaff staff) {
		this.book = book;
		this.accounts = accounts;
		this.staff = staff;
	}

	@EventListener
	@Transactional
	public void on(CaseEvent event) {
		if (event.type() == CaseEventType.DATA_REQUESTED) {
			book.find(event.details().getOrDefault("request", "")).ifPresent(request -> tell(request, "asked", Set.of(OFFICER)));
		}
		if (event.type() == CaseEventType.DATA_REQUEST_LATE) {
			book.find(event.details().getOrDefault("request", ""))
				.ifPresent(request -> tell(request, "late", Set.of(OFFICER, "leader", "director")));
		}
	}

	@EventListener
	@Transactional
	public void on(RequestWaits waits) {
		tell(waits.request(), "waits." + waits.step(), switch (waits.step()) {
			case LEADER -> Set.of(OFFICER, "leader");
			case DIRECTOR -> Set.of(OFFICER, "director");
			default -> Set.of(OFFICER);
		});
	}

	private void tell(DataRequest request, String what, Set<String> groups) {
		Set<String> told = new LinkedHashSet<>();
		groups.forEach(group -> told.addAll(accounts.membersOf(group)));
		for (String account : told) {
			staff.tell("data-request/%s/%s".formatted(request.getId(), what), request.caseNo(), KIND, account,
					"notice.data-request." + (what.startsWith("waits") ? "waits" : what),
					List.of(request.no(), request.dueOn().toString()));
		}
	}

}
