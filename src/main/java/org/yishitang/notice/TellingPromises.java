package org.yishitang.notice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.access.Accounts;
import org.yishitang.mediation.MediationBook;
import org.yishitang.mediation.Performance;
import org.yishitang.mediation.PerformanceBook;
import org.yishitang.mediation.PerformanceSource;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;

/**
 * Tells those who look after a promise that it was reported, and those above them that nobody looked or that it is broken:
 * a supervisor may begin the matter anew then.
 */
@Component
class TellingPromises {

	private static final String KIND = "promise";

	private static final Set<CaseEventType> TOLD = Set.of(CaseEventType.PERFORMANCE_REPORTED,
			CaseEventType.PERFORMANCE_UNPROVEN, CaseEventType.PERFORMANCE_BROKEN);

	private final PerformanceBook book;

	private final MediationBook mediations;

	private final Accounts accounts;

	private final TellingStaff staff;

	TellingPromises(PerformanceBook book, MediationBook mediations, Accounts accounts, TellingStaff staff) {
		this.book = book;
		this.mediations = mediations;
		this.accounts = accounts;
		this.staff = staff;
	}

	@EventListener
	@Transactional
	public void on(CaseEvent event) {
		if (TOLD.contains(event.type())) {
			book.find(event.details().getOrDefault("promise", "")).ifPresent(promise -> tell(event, promise));
		}
	}

	private void tell(CaseEvent event, Performance promise) {
		String key = "promise/%s/%s/%d".formatted(promise.getId(), event.type(), event.at().toEpochMilli());
		List<String> args = List.of(event.no(), Integer.toString(promise.position()), promise.dueOn().toString());
		for (String recipient : recipients(event, promise)) {
			staff.tell(key, event.no(), KIND, recipient, "notice.promise." + event.type(), args);
		}
	}

	private Set<String> recipients(CaseEvent event, Performance promise) {
		boolean agreed = promise.source() == PerformanceSource.AGREEMENT;
		Set<String> all = new LinkedHashSet<>();
		if (event.type() != CaseEventType.PERFORMANCE_UNPROVEN) {
			all.addAll(agreed ? mediations.latest(event.no()).map(mediations::mediating).orElse(List.of())
					: accounts.membersOf("council-sec"));
		}
		if (event.type() != CaseEventType.PERFORMANCE_REPORTED) {
			all.addAll(accounts.membersOf(agreed ? "mediation-chair" : "leader"));
		}
		if (event.type() == CaseEventType.PERFORMANCE_BROKEN) {
			all.addAll(accounts.membersOf("supervisor"));
		}
		return all;
	}

}
