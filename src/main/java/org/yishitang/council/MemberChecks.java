package org.yishitang.council;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import org.yishitang.access.Accounts;
import org.yishitang.access.Role;
import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.Refusal;
import org.yishitang.territory.Communities;

/** What an entry of a member has to be like; each refusal names the field and what would be right. */
@Component
class MemberChecks {

	/** First levels of the category table. */
	static final Set<String> SPECIALITIES = IntStream.rangeClosed(1, 12)
		.mapToObj("%02d"::formatted)
		.collect(Collectors.toUnmodifiableSet());

	private static final int LONGEST_NAME = 50;

	private static final int LONGEST_TEXT = 100;

	/** As the residents' committees' own term. */
	private static final int LONGEST_TERM_YEARS = 5;

	private final Communities communities;

	private final Accounts accounts;

	private final MemberRows members;

	MemberChecks(Communities communities, Accounts accounts, MemberRows members) {
		this.communities = communities;
		this.accounts = accounts;
		this.members = members;
	}

	/**
	 * Holds an entry to the rules.
	 * @throws FieldRefused for the first field that is wrong
	 */
	void check(CouncilMember member) {
		texts(member);
		places(member);
		terms(member);
		account(member);
		member.specialities()
			.stream()
			.filter(code -> !SPECIALITIES.contains(code))
			.findFirst()
			.ifPresent(code -> refuse("specialities", "speciality", code));
	}

	private void texts(CouncilMember member) {
		if (!member.id().matches("YS-\\d{3,6}")) {
			refuse("member", "id", member.id());
		}
		if (member.name() == null || member.name().isBlank() || member.name().length() > LONGEST_NAME) {
			refuse("person-name", "name", LONGEST_NAME);
		}
		if (member.kind() == null) {
			refuse("member-kind", "kind");
		}
		if (member.employer() != null && member.employer().length() > LONGEST_TEXT) {
			refuse("employer", "long", LONGEST_TEXT);
		}
		if (member.building() != null && member.building().length() > LONGEST_TEXT) {
			refuse("building", "long", LONGEST_TEXT);
		}
		if (member.phone() != null && !member.phone().matches("[0-9+][0-9 -]{4,30}")) {
			refuse("phone", "phone");
		}
	}

	private void places(CouncilMember member) {
		if (member.community() != null && communities.find(member.community()).isEmpty()) {
			refuse("council", "community", member.community());
		}
		if (member.homeGrid() != null && communities.grid(member.homeGrid()).isEmpty()) {
			refuse("home-grid", "grid", member.homeGrid());
		}
	}

	private void terms(CouncilMember member) {
		if (member.termFrom() == null || member.termTo() == null) {
			refuse("term-from", "term");
		}
		if (member.termTo().isBefore(member.termFrom())) {
			refuse("term-to", "term-order");
		}
		if (!member.termTo().isBefore(member.termFrom().plusYears(LONGEST_TERM_YEARS))) {
			refuse("term-to", "term-long", LONGEST_TERM_YEARS, member.termFrom().plusYears(LONGEST_TERM_YEARS).minusDays(1));
		}
		if (member.leftOn() != null && (member.leftOn().isBefore(member.termFrom()) || member.leftOn().isAfter(member.termTo()))) {
			refuse("left-on", "left", member.termFrom(), member.termTo());
		}
	}

	private void account(CouncilMember member) {
		if (member.account() == null) {
			return;
		}
		if (accounts.find(member.account()).filter(account -> account.has(Role.COUNCIL_MEMBER)).isEmpty()) {
			refuse("account", "account", member.account());
		}
		members.findByAccount(member.account())
			.filter(other -> !other.getId().equals(member.id()))
			.ifPresent(other -> refuse("account", "account-taken", member.account(), other.getId()));
	}

	private static void refuse(String field, String what, Object... arguments) {
		throw new FieldRefused(field, Refusal.of("council.refusal.member." + what, arguments));
	}

}
