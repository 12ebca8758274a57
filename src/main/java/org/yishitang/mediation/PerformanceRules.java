package org.yishitang.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.access.Accounts;
import org.yishitang.access.Role;
import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;

/**
 * Who looks after a promise and what has to be written down: whoever mediates and is tied to nobody, the chair, for a
 * resolution the council's secretary; a new day that is to come.
 */
@Component
class PerformanceRules implements DutyRule {

	private final MediationBook book;

	private final Conflicts conflicts;

	private final Accounts accounts;

	private final Clock clock;

	PerformanceRules(MediationBook book, Conflicts conflicts, Accounts accounts, Clock clock) {
		this.book = book;
		this.conflicts = conflicts;
		this.accounts = accounts;
		this.clock = clock;
	}

	@Override
	public Set<String> duties() {
		return Set.of("check-performance", "follow-up-performance", "settle-breach");
	}

	/** The council's secretary is no mediator and may have had other work in the matter. */
	@Override
	public Optional<Refusal> onClaim(Petition petition, String account) {
		if (has(account, Role.COUNCIL_SEC)) {
			return Optional.empty();
		}
		Optional<Refusal> tied = conflicts.refusal(petition, account);
		List<String> mediating = book.latest(petition.no()).map(book::mediating).orElse(List.of());
		if (tied.isPresent() || mediating.contains(account) || has(account, Role.MEDIATION_CHAIR)) {
			return tied;
		}
		return Optional.of(Refusal.of("mediation.refusal.not-appointed",
				String.join("、", accounts.namesOf(mediating).values())));
	}

	private boolean has(String account, Role role) {
		return accounts.present(account).filter(known -> known.has(role)).isPresent();
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		Object finding = values.containsKey("performance") ? values.get("performance") : values.get("settlement");
		boolean later = PerformanceFinding.LATER.name().equals(finding);
		Object day = values.get("newDay");
		if (later && (day == null || !LocalDate.parse(day.toString()).isAfter(LocalDate.now(clock)))) {
			return Optional.of(Refusal.of("performance.refusal.new-day"));
		}
		return !later && day != null ? Optional.of(Refusal.of("performance.refusal.only-later")) : Optional.empty();
	}

}
