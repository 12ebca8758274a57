package org.yishitang.access;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in running text what points to a person or a flat. */
final class MaskedText {

	private static final String NUMBER = "[0-9一二三四五六七八九十百零〇两]{1,4}";

	/** Tower, block or numbered building: as far as an address is shown. */
	private static final Pattern BUILDING = Pattern
		.compile("(?:" + NUMBER + "|[A-Za-z甲乙丙丁东西南北][0-9]{0,3})(?:号楼|号院|栋|幢|座|#楼|楼(?!上|下|道|梯|长|层|内|顶|里))");

	private static final Pattern FINER = Pattern.compile("(?:" + NUMBER + "|[A-Za-z甲乙丙丁东西南北])"
			+ "(?:单元|室|户|层|门|号(?!楼|院|线|文|令|通知))|(?<=\\d)-\\d{1,3}(?:-\\d{1,4})?|(?:地下室|阁楼)");

	/** Longer numbers first, so that a card is not taken for a phone. */
	private static final List<Rule> RULES = List.of(
			rule("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}", found -> found.charAt(0) + "***"),
			rule("(?<![0-9])[1-9]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?![0-9])",
					Masking::idNumber),
			rule("(?<![0-9])[1-9]\\d{14}(?![0-9])", Masking::idNumber),
			rule("(?<![0-9])\\d{4}[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{4}(?:[ -]?\\d{1,3})?(?![0-9])", Masking::lastFour),
			rule("(?<![0-9])(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?![0-9])", Masking::phone),
			rule("(?<![0-9])0\\d{2,3}[- ]?\\d{7,8}(?![0-9])", Masking::lastFour),
			rule("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Za-z][·•・ ]?[A-Za-z0-9]{5,6}(?![A-Za-z0-9])",
					found -> Masking.keep(found, 2, 0)),
			rule("(?<=号楼|[栋幢座楼])-?" + NUMBER + "-" + NUMBER + "(?:-" + NUMBER + ")?", MaskedText::starNumbers),
			rule("(?<![0-9-])\\d{1,3}-\\d{1,2}-\\d{3,4}(?![0-9-])", found -> found.replaceFirst("-.*", "-*-*")),
			rule("(?<=单元)" + NUMBER + "(?:室|户)?", MaskedText::starNumbers),
			rule("(?<=号楼|[栋幢座])[0-9]{3,4}(?![0-9])", MaskedText::starNumbers),
			rule(NUMBER + "(?:单元|室|户(?!人|居民|业主|住户|家|联名|村民|以))", MaskedText::starNumbers),
			rule("(?<=[路街巷道胡同里村屯弄])" + NUMBER + "号(?!楼|院|线)", MaskedText::starNumbers));

	private MaskedText() {
	}

	/** Masks whatever the rules find, after turning full-width digits and letters into plain ones. */
	static String scan(String text) {
		String masked = halfWidth(text);
		for (Rule rule : RULES) {
			masked = rule.pattern().matcher(masked).replaceAll(rule::replacement);
		}
		return masked;
	}

	/** Cuts an address after its last building, or before whatever is finer than one; then scans the rest. */
	static String toBuilding(String address) {
		String plain = halfWidth(address.strip());
		Matcher building = BUILDING.matcher(plain);
		int end = -1;
		while (building.find()) {
			end = building.end();
		}
		if (end > 0) {
			return scan(plain.substring(0, end));
		}
		Matcher finer = FINER.matcher(plain);
		return scan(finer.find() ? plain.substring(0, finer.start()) : plain);
	}

	private static String starNumbers(String found) {
		return found.replaceAll(NUMBER, "*");
	}

	private static String halfWidth(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		text.codePoints()
			.map(point -> point >= '０' && point <= '９' || point >= 'Ａ' && point <= 'Ｚ' || point >= 'ａ' && point <= 'ｚ'
					|| point == '－' ? point - 0xFEE0 : point)
			.forEach(plain::appendCodePoint);
		return plain.toString();
	}

	private static Rule rule(String pattern, UnaryOperator<String> mask) {
		return new Rule(Pattern.compile(pattern), mask);
	}

	private record Rule(Pattern pattern, UnaryOperator<String> mask) {

		String replacement(MatchResult found) {
			return Matcher.quoteReplacement(mask.apply(found.group()));
		}

	}

}
