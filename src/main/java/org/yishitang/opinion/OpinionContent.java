package org.yishitang.opinion;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.yishitang.petition.Classification;
import org.yishitang.petition.Nature;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Refusal;

/** What a written opinion must say (信访工作条例 Art. 32): each claim answered, the facts, and what it is based on. */
final class OpinionContent {

	/** Hazards and services are answered, and suggestions studied (Art. 29): no opinion in the sense of Art. 32. */
	private static final Set<Procedure> ANSWERED_ONLY = EnumSet.of(Procedure.HAZARD, Procedure.SERVICE);

	private static final Set<Nature> NO_CLAIM = EnumSet.of(Nature.SUGGESTION, Nature.INQUIRY, Nature.THANKS);

	private static final Pattern FACTS = Pattern.compile("经|已|系|属|未|有|查|核|现场|测|走访|达成|认定|事实|情况");

	private static final Pattern BASIS = Pattern
		.compile("《[^》]+》|条例|规定|规范|办法|法律|法规|依法|依据|根据|按照|依照|协议|公约|规约|政策|标准|达标|符合|应当|职责|义务|合法|违法|违规|依规|决议|章程|法第|第.{1,6}条");

	private static final String[] HAN = { "一", "二", "三", "四", "五", "六", "七", "八", "九", "十" };

	private OpinionContent() {
	}

	/** Whether the opinion on a matter of this sort must be complete in the sense of Art. 32. */
	static boolean formal(Classification sort) {
		return !ANSWERED_ONLY.contains(sort.procedure()) && !NO_CLAIM.contains(sort.nature());
	}

	/**
	 * The first thing that is missing.
	 * @param values the form: {@code opinion}, and {@code facts}, {@code basis}, {@code answers} where they were written
	 * apart
	 * @param claims the claims on file, in order
	 */
	static Optional<Refusal> missing(Map<String, Object> values, List<String> claims) {
		String opinion = text(values, "opinion");
		String answers = text(values, "answers") + "\n" + opinion;
		String open = IntStream.rangeClosed(1, claims.size())
			.filter(number -> !answered(answers, number))
			.mapToObj(Integer::toString)
			.collect(Collectors.joining("、"));
		if (!open.isEmpty()) {
			return Optional.of(Refusal.of("opinion.refusal.claims-open", open));
		}
		if (text(values, "facts").isEmpty() && !FACTS.matcher(opinion).find()) {
			return Optional.of(Refusal.of("opinion.refusal.no-facts"));
		}
		boolean based = BASIS.matcher(text(values, "basis")).find() || BASIS.matcher(opinion).find();
		return based ? Optional.empty() : Optional.of(Refusal.of("opinion.refusal.no-basis"));
	}

	/** 1. …, 1、…, （1）…, 第1项…, 一、…, 诉求一：…, with at least two characters of an answer. */
	private static boolean answered(String answers, int number) {
		String han = number <= HAN.length ? "|" + HAN[number - 1] : "";
		return Pattern.compile("(?:^|[\\s（(第求；;。])(?:%d%s)(?:[、.．）):：]|项)[、.．）):： \\t　]*[^\\s\\d、.．）):：]\\S+".formatted(number, han),
				Pattern.MULTILINE)
			.matcher(answers)
			.find();
	}

	private static String text(Map<String, Object> values, String field) {
		return Objects.toString(values.get(field), "").strip();
	}

}
