package org.yishitang.notice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.PartyRole;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

import org.springframework.stereotype.Component;

/**
 * The documents that ended a matter before: "no longer accepted" must name them (信访工作条例 Art. 36(3)). Those the
 * officer wrote down come first; else the opinions in earlier matters of the same person about the same thing.
 */
@Component
class EarlierDocuments {

	/** 龙街信意〔2026〕12号, 样例复核字第1号, LF-XF-2026-000123. */
	private static final Pattern NUMBER = Pattern.compile("\\p{IsHan}{0,12}[〔\\[（(【]\\s*20\\d{2}\\s*[〕\\]）)】]\\s*第?\\s*\\d{1,6}\\s*号"
			+ "|\\p{IsHan}{2,12}第\\s*\\d{1,6}\\s*号|[A-Z]{2}-[A-Z]{2}-\\d{4}-\\d{6}");

	private final Parties parties;

	private final Petitions petitions;

	private final LetterRows letters;

	EarlierDocuments(Parties parties, Petitions petitions, LetterRows letters) {
		this.parties = parties;
		this.petitions = petitions;
		this.letters = letters;
	}

	/** Their numbers, none if nobody knows any. */
	List<String> of(Petition petition, String written) {
		Set<String> numbers = new LinkedHashSet<>();
		Matcher found = NUMBER.matcher(Objects.toString(written, ""));
		while (found.find()) {
			if (!found.group().equals(petition.no())) {
				numbers.add(found.group().replaceAll("\\s", "").replaceFirst("^(见|已由|依据|根据|以|经)", ""));
			}
		}
		return numbers.isEmpty() ? onFile(petition) : List.copyOf(numbers);
	}

	private List<String> onFile(Petition petition) {
		List<String> earlier = new ArrayList<>();
		for (Party party : parties.findByCaseNoOrderByRoleAscPositionAsc(petition.no())) {
			if (party.role() == PartyRole.PETITIONER && party.phone() != null) {
				parties.findTop20ByPhoneAndRoleOrderByCaseNoDesc(party.phone(), PartyRole.PETITIONER)
					.forEach((same) -> earlier.add(same.caseNo()));
			}
		}
		earlier.removeIf(petition.no()::equals);
		List<String> sameThing = petitions.findByNoIn(earlier)
			.stream()
			.filter((other) -> Objects.equals(other.classification().category(), petition.classification().category()))
			.filter((other) -> other.status().ended())
			.map(Petition::no)
			.toList();
		return sameThing.isEmpty() ? List.of() : letters.findByCaseNoInAndKind(sameThing, LetterKind.OPINION)
			.stream()
			.filter((letter) -> letter.servedAt() != null)
			.map(Letter::letterNo)
			.sorted()
			.toList();
	}

}
