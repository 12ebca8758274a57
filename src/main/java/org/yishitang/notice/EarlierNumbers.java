package org.yishitang.notice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yishitang.petition.Petition;
import org.yishitang.triage.EarlierDocuments;
import org.yishitang.triage.FinalisedMatters;

import org.springframework.stereotype.Component;

/**
 * The documents that ended a matter before, and its own number: "no longer accepted" must name them (信访工作条例 Art. 36(3)). Those of the
 * finalised matter come first, then those the officer wrote down: matters that ended on paper have no number here.
 */
@Component
class EarlierNumbers {

	/** 龙街信意〔2026〕12号, 样例复核字第1号, LF-XF-2026-000123. */
	private static final Pattern NUMBER = Pattern.compile("\\p{IsHan}{0,12}[〔\\[（(【]\\s*20\\d{2}\\s*[〕\\]）)】]\\s*第?\\s*\\d{1,6}\\s*号"
			+ "|\\p{IsHan}{2,12}第\\s*\\d{1,6}\\s*号|[A-Z]{2}-[A-Z]{2}-\\d{4}-\\d{6}");

	private static final List<String> NAMES = List.of("opinionNo", "reviewNo", "finalReviewNo");

	private final FinalisedMatters finalised;

	private final EarlierDocuments documents;

	EarlierNumbers(FinalisedMatters finalised, EarlierDocuments documents) {
		this.finalised = finalised;
		this.documents = documents;
	}

	/**
	 * Their numbers, none if nobody knows any.
	 * @param earlier receipt number of the finalised matter, null where the officer named none
	 * @param written what the officer wrote
	 */
	List<String> of(Petition petition, String earlier, String written) {
		Set<String> numbers = new LinkedHashSet<>();
		Optional.ofNullable(earlier)
			.or(() -> finalised.same(petition).map(Petition::no))
			.ifPresent((no) -> known(no).forEach(numbers::add));
		Matcher found = NUMBER.matcher(Objects.toString(written, ""));
		while (found.find()) {
			if (!found.group().equals(petition.no())) {
				numbers.add(found.group().replaceAll("\\s", "").replaceFirst("^.*?(见|已有|已由|已经|依据|根据|以及|和|以|经|有)(?=.{4})", ""));
			}
		}
		return List.copyOf(numbers);
	}

	private Stream<String> known(String no) {
		Map<String, String> known = documents.of(no);
		List<String> numbers = NAMES.stream().map(known::get).filter(Objects::nonNull).toList();
		return Stream.concat(numbers.stream(), Stream.of(no));
	}

}
