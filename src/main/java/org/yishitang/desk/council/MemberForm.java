package org.yishitang.desk.council;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.yishitang.access.Masking;
import org.yishitang.council.CouncilMember;
import org.yishitang.council.MemberKind;

/** What was typed about a member, as it was typed. */
record MemberForm(String name, String kind, String council, String account, String employer, String homeGrid,
		String building, String phone, List<String> speciality, String termFrom, String termTo, String leftOn) {

	static MemberForm of(CouncilMember member) {
		return new MemberForm(member.name(), member.kind().name(), text(member.community()), text(member.account()),
				text(member.employer()), text(member.homeGrid()), text(member.building()), text(member.phone()),
				List.copyOf(member.specialities()), text(member.termFrom()), text(member.termTo()), text(member.leftOn()));
	}

	static MemberForm blank(LocalDate today) {
		return new MemberForm("", "", "", "", "", "", "", "", List.of(), today.toString(),
				today.plusYears(3).minusDays(1).toString(), "");
	}

	/**
	 * The member it describes; what cannot be read is null and refused by the rules.
	 * @param before the member as kept, or null: a phone that stands there masked stays as it was
	 */
	CouncilMember read(String id, CouncilMember before) {
		String number = none(phone);
		boolean asShown = before != null && number != null && number.equals(Masking.phone(before.phone()));
		return new CouncilMember(id, none(name), kind(kind), none(council), none(account), none(employer), none(homeGrid),
				none(building), asShown ? before.phone() : number,
				speciality == null ? Set.of() : new TreeSet<>(speciality.stream().filter(code -> !code.isBlank()).toList()),
				day(termFrom), day(termTo), day(leftOn));
	}

	private static MemberKind kind(String code) {
		return Arrays.stream(MemberKind.values()).filter(kind -> kind.name().equals(code)).findFirst().orElse(null);
	}

	/** A day somebody typed, null where it is none. */
	static LocalDate day(String text) {
		try {
			return text == null || text.isBlank() ? null : LocalDate.parse(text.strip().replace('/', '-'));
		}
		catch (DateTimeParseException noDay) {
			return null;
		}
	}

	private static String none(String text) {
		return text == null || text.isBlank() ? null : text.strip();
	}

	private static String text(Object value) {
		return value == null ? "" : value.toString();
	}

}
