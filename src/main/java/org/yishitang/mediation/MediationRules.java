package org.yishitang.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.yishitang.access.Accounts;
import org.yishitang.access.Role;
import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;

/**
 * Who mediates and what has to be written down: nobody tied to a party, only those who were appointed or chosen (Art.
 * 19) and the chair, words for every result, an oral agreement only where none has to be written.
 */
@Component
class MediationRules implements DutyRule {

	private static final String CONSENT = "record-consent";

	private static final String APPOINT = "appoint-mediators";

	private static final String MEDIATE = "mediate";

	private static final String SIGN = "sign-agreement";

	private final MediationBook book;

	private final Conflicts conflicts;

	private final Accounts accounts;

	private final AgreementRules agreements;

	private final Clock clock;

	MediationRules(MediationBook book, Conflicts conflicts, Accounts accounts, AgreementRules agreements, Clock clock) {
		this.book = book;
		this.conflicts = conflicts;
		this.accounts = accounts;
		this.agreements = agreements;
		this.clock = clock;
	}

	@Override
	public Set<String> duties() {
		return Set.of(CONSENT, APPOINT, MEDIATE, SIGN);
	}

	@Override
	public Optional<Refusal> onClaim(Petition petition, String account) {
		Optional<Refusal> tied = conflicts.refusal(petition, account);
		return tied.isPresent() ? tied : notAppointed(petition, account);
	}

	/** Until mediators are named anybody of the committee may ask the parties. */
	private Optional<Refusal> notAppointed(Petition petition, String account) {
		List<String> appointed = book.latest(petition.no())
			.filter(MediationCase::open)
			.map(book::mediating)
			.orElse(List.of());
		boolean chair = accounts.present(account).filter(known -> known.has(Role.MEDIATION_CHAIR)).isPresent();
		if (appointed.isEmpty() || appointed.contains(account) || chair) {
			return Optional.empty();
		}
		String names = String.join("、", accounts.namesOf(appointed).values());
		return Optional.of(Refusal.of("mediation.refusal.not-appointed", names));
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		if (values.containsKey("bothConsent")) {
			return consent(values);
		}
		if (values.containsKey("mediator")) {
			return appointment(petition, values);
		}
		MediationCase mediation = book.running(petition.no());
		return values.containsKey("mediationResult") ? agreements.talk(petition, mediation, values)
				: agreements.signing(mediation, values);
	}

	private Optional<Refusal> consent(Map<String, Object> values) {
		boolean both = Boolean.TRUE.equals(values.get("bothConsent"));
		if (both && values.get("refusedBy") != null) {
			return Optional.of(Refusal.of("mediation.refusal.consent-both"));
		}
		Object on = values.get("consentOn");
		return on != null && LocalDate.parse(on.toString()).isAfter(LocalDate.now(clock))
				? Optional.of(Refusal.of("mediation.refusal.future")) : Optional.empty();
	}

	/** Each mediator is asked what ties them to a party; any tie forbids the work. */
	private Optional<Refusal> appointment(Petition petition, Map<String, Object> values) {
		List<String> named = Stream.of(values.get("mediator"), values.get("secondMediator"))
			.filter(Objects::nonNull)
			.map(Object::toString)
			.toList();
		if (named.stream().distinct().count() < named.size()) {
			return Optional.of(Refusal.of("mediation.refusal.same-mediator"));
		}
		for (String account : named) {
			if (!conflicts.mediator(account)) {
				return Optional.of(Refusal.of("mediation.refusal.no-mediator"));
			}
			Optional<Refusal> tied = conflicts.refusal(petition, account);
			if (tied.isPresent()) {
				return tied;
			}
		}
		Relation relation = Relation.valueOf(values.get("relation").toString());
		return relation == Relation.NONE ? Optional.empty()
				: Optional.of(conflicts.conflicted(named.get(0), relation));
	}

}
