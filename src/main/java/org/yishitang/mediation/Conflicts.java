package org.yishitang.mediation;

import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.petition.CaseHands;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;

/**
 * Who may not mediate a matter: whoever said so or was found to be tied to a party, and whom the data show to be a
 * party or to have handled the matter before.
 */
@Component
@Transactional(readOnly = true)
public class Conflicts {

	/** Work after which somebody is no third party any more. */
	private static final String[] EARLIER_PART = { "assign", "investigate", "draft-opinion", "sign-opinion",
			"carry-out" };

	private final MediationBook book;

	private final CaseHands hands;

	private final Parties people;

	private final Accounts accounts;

	Conflicts(MediationBook book, CaseHands hands, Parties people, Accounts accounts) {
		this.book = book;
		this.hands = hands;
		this.people = people;
		this.accounts = accounts;
	}

	/** Why this account may not mediate the matter, if so. */
	public Optional<Relation> of(Petition petition, String account) {
		Optional<Relation> said = book.latest(petition.no())
			.filter(MediationCase::open)
			.flatMap(mediation -> book.mediators(mediation)
				.stream()
				.filter(mediator -> mediator.account().equals(account) && !mediator.mediates())
				.map(Mediator::ground)
				.findFirst());
		if (said.isPresent()) {
			return said;
		}
		if (hands.did(petition, account, EARLIER_PART)) {
			return Optional.of(Relation.EARLIER_PART);
		}
		String name = accounts.find(account).map(Account::name).orElse("");
		boolean party = people.findByCaseNoOrderByRoleAscPositionAsc(petition.no())
			.stream()
			.anyMatch(person -> person.name() != null && person.name().strip().equals(name));
		return party ? Optional.of(Relation.OTHER) : Optional.empty();
	}

	/** The sentence for somebody who has to keep away. */
	Optional<Refusal> refusal(Petition petition, String account) {
		return of(petition, account).map(ground -> conflicted(account, ground));
	}

	Refusal conflicted(String account, Relation ground) {
		String name = accounts.namesOf(Set.of(account)).getOrDefault(account, account);
		return Refusal.of("mediation.refusal.conflict." + ground, name);
	}

	/** Whether this account may be asked to mediate at all. */
	boolean mediator(String account) {
		return accounts.granted("mediator").contains(account) || accounts.membersOf("mediation-chair").contains(account);
	}

}
