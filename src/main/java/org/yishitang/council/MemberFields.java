package org.yishitang.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yishitang.access.Masking;

/** A member field by field, as codes and dates: for lists, files and the record of changes. The phone is masked. */
public final class MemberFields {

	/** Names of the fields, in the order of lists; the first is the key. */
	public static final List<String> NAMES = List.of("member", "person-name", "member-kind", "council", "account",
			"employer", "home-grid", "building", "phone", "specialities", "term-from", "term-to", "left-on");

	private MemberFields() {
	}

	/** What stands in each field; empty for nothing. */
	public static Map<String, String> of(CouncilMember member) {
		List<String> values = List.of(member.id(), member.name(), member.kind().name(), text(member.community()),
				text(member.account()), text(member.employer()), text(member.homeGrid()), text(member.building()),
				text(Masking.phone(member.phone())), String.join(" ", member.specialities().stream().sorted().toList()),
				text(member.termFrom()), text(member.termTo()), text(member.leftOn()));
		Map<String, String> fields = new LinkedHashMap<>();
		for (int i = 0; i < NAMES.size(); i++) {
			fields.put(NAMES.get(i), values.get(i));
		}
		return fields;
	}

	private static String text(Object value) {
		return value == null ? "" : value.toString();
	}

}
