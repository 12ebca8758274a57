package org.yishitang.council;

import java.time.LocalDate;
import java.util.Set;

/**
 * A member of the residents' consultation council as others read them. Personal data: lists show the phone masked.
 *
 * @param id e.g. {@code YS-001}
 * @param name what people call them
 * @param kind which of the five kinds they are
 * @param community community id; null for the subdistrict's own council
 * @param account what they sign in with, or null: members need no account
 * @param employer unit they work for, or null
 * @param homeGrid grid they live in, or null
 * @param building building they live in, as written down, or null
 * @param phone for invitations, or null
 * @param specialities first levels of the categories they know about, {@code "01"} … {@code "12"}
 * @param termFrom first day of the term
 * @param termTo last day of the term
 * @param leftOn day from which they are no member any more although the term runs, or null
 */
public record CouncilMember(String id, String name, MemberKind kind, String community, String account, String employer,
		String homeGrid, String building, String phone, Set<String> specialities, LocalDate termFrom, LocalDate termTo,
		LocalDate leftOn) {

	/** Whether they are a member on this day: both ends of the term count, the day of leaving does not. */
	public boolean inTerm(LocalDate day) {
		return !day.isBefore(termFrom) && !day.isAfter(termTo) && (leftOn == null || day.isBefore(leftOn));
	}

	/** Whether they sit in the subdistrict's own council. */
	public boolean ofSubdistrict() {
		return community == null;
	}

}
