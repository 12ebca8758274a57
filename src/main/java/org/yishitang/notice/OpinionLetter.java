package org.yishitang.notice;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import java.time.LocalDate;

import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.ClaimList;
import org.yishitang.petition.Petition;

import org.springframework.stereotype.Component;

/** The written opinion (信访工作条例 Art. 32): claims, facts, basis, one of three outcomes, and the right to review. */
@Component
class OpinionLetter implements LetterPart {

	/** What a drafter quotes within the opinion itself. */
	private static final Pattern CITED = Pattern.compile("《[^》]{2,60}》(第[一二三四五六七八九十百零\\d]+条)?"
			+ "|(?<=依据|根据|依照|按照|按)[\\p{IsHan}（）]{2,30}?(条例|规定|办法|规范|标准|政策|规约|公约|协议|决议)(第[一二三四五六七八九十百零\\d]+条)?");

	private final CaseNotes notes;

	private final ClaimList claims;

	private final OfficialWords words;

	private final ReviewRight review;

	OpinionLetter(CaseNotes notes, ClaimList claims, OfficialWords words, ReviewRight review) {
		this.notes = notes;
		this.claims = claims;
		this.words = words;
		this.review = review;
	}

	@Override
	public Set<LetterKind> kinds() {
		return Set.of(LetterKind.OPINION);
	}

	@Override
	public Map<String, String> of(Petition petition, LetterKind kind, Map<String, String> details) {
		String opinion = text(details, "opinion");
		Map<String, String> values = new HashMap<>();
		values.put("诉求", claims(petition));
		values.put("处理意见", Stream.of(text(details, "facts"), opinion, text(details, "answers"))
			.filter((part) -> !part.isBlank())
			.collect(Collectors.joining("\n")));
		String basis = text(details, "basis");
		values.put("依据", basis.isBlank() ? cited(opinion) : basis);
		values.put("结论", words.of("outcome." + details.get("outcome")));
		values.put("落实措施", measures(details));
		values.put("复查权利", review.inOpinion(petition));
		return values;
	}

	private String claims(Petition petition) {
		List<String> list = claims.of(petition.no());
		return list.isEmpty() ? petition.text()
				: IntStream.range(0, list.size())
					.mapToObj((at) -> "%d. %s".formatted(at + 1, list.get(at)))
					.collect(Collectors.joining("\n"));
	}

	private String cited(String opinion) {
		Set<String> found = new LinkedHashSet<>();
		Matcher cited = CITED.matcher(opinion);
		while (cited.find()) {
			found.add(cited.group());
		}
		return found.isEmpty() ? words.of("basis-within") : String.join("；", found) + "。";
	}

	private String measures(Map<String, String> details) {
		String measures = LetterContent.inline(text(details, "measures"));
		String by = details.get("carryOutBy");
		if (measures.isEmpty()) {
			return "";
		}
		return by == null ? words.of("measures", measures)
				: words.of("measures-by", measures, LetterContent.day(LocalDate.parse(by)));
	}

	private String text(Map<String, String> details, String field) {
		return notes.text(details.get(field)).map(String::strip).orElse("");
	}

}
