package org.yishitang.desk.council;

import java.time.LocalDate;

import org.yishitang.council.CouncilMember;

/**
 * Which members a list shows; it stands in the address.
 *
 * @param q part of name, id, employer or building
 * @param kind one of the five kinds, empty for all
 * @param council community id, {@code 0} for the subdistrict's, empty for all
 * @param state {@code now}, {@code past} or empty for all
 */
record MemberFilter(String q, String kind, String council, String state) {

	MemberFilter {
		q = q == null ? "" : q.strip();
		kind = kind == null ? "" : kind;
		council = council == null ? "" : council;
		state = state == null ? "now" : state;
	}

	boolean shows(CouncilMember member, LocalDate day) {
		return (q.isEmpty() || has(member.name()) || has(member.id()) || has(member.employer()) || has(member.building()))
				&& (kind.isEmpty() || member.kind().name().equals(kind))
				&& (council.isEmpty() || council.equals(member.ofSubdistrict() ? "0" : member.community()))
				&& (state.isEmpty() || member.inTerm(day) == state.equals("now"));
	}

	private boolean has(String text) {
		return text != null && text.contains(q);
	}

}
