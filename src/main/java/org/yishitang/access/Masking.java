package org.yishitang.access;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How personal data is shown to people who need the matter and not the person: 王*明, 138****5678, address to the
 * building. Null stays null. Counts characters by code point, so that 𠮷野 becomes 𠮷*.
 */
public final class Masking {

	private static final Set<String> DOUBLE_SURNAMES = Set.of("欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容",
			"令狐", "司徒", "司空", "夏侯", "长孙", "宇文", "端木", "南宫", "西门", "独孤", "呼延", "轩辕", "百里", "申屠", "太史", "公冶",
			"濮阳", "淳于", "单于", "钟离", "闻人", "东郭", "完颜", "纳兰", "赫连", "澹台");

	private static final Pattern MOBILE = Pattern.compile("(1[3-9]\\d)[- ]?\\d{4}[- ]?(\\d{4})");

	private Masking() {
	}

	/** 王*, 王*明, 欧阳**; of a name with dots or spaces the first character of every part. */
	public static String name(String name) {
		if (name == null || name.isBlank()) {
			return name;
		}
		String trimmed = name.strip();
		if (trimmed.matches(".*[·•・\\s].*")) {
			return Pattern.compile("[^·•・\\s]+").matcher(trimmed).replaceAll(part -> Matcher.quoteReplacement(keep(part.group(), 1, 0)));
		}
		int length = length(trimmed);
		boolean doubleSurname = length > 2 && DOUBLE_SURNAMES.contains(trimmed.substring(0, 2));
		if (doubleSurname) {
			return keep(trimmed, 2, 0);
		}
		return length == 1 ? "*" : keep(trimmed, 1, length == 3 ? 1 : 0);
	}

	/** 138****5678; of any other number the last four digits. */
	public static String phone(String phone) {
		if (phone == null) {
			return null;
		}
		String plain = phone.strip().replaceFirst("^\\+?86[- ]?(?=1)", "");
		Matcher mobile = MOBILE.matcher(plain);
		if (mobile.matches()) {
			return mobile.group(1) + "****" + mobile.group(2);
		}
		return lastFour(plain);
	}

	/** First three and last four characters of an 18-character number (3+11+4), also of a 15-digit one. */
	public static String idNumber(String number) {
		if (number == null) {
			return null;
		}
		String plain = number.strip();
		return length(plain) >= 15 ? keep(plain, 3, 4) : lastFour(plain);
	}

	/** The address down to the building; unit, floor, flat and single house numbers are left out. */
	public static String address(String address) {
		return address == null ? null : MaskedText.toBuilding(address);
	}

	/** Text people typed, with phone, identity, card and plate numbers, flats and house numbers masked. */
	public static String freeText(String text) {
		return text == null ? null : MaskedText.scan(text);
	}

	/** As {@link #freeText(String)}, with these names masked too wherever they stand. */
	public static String freeText(String text, Collection<String> names) {
		String masked = freeText(text);
		if (masked == null) {
			return null;
		}
		for (String name : longestFirst(names)) {
			masked = masked.replace(name, name(name));
		}
		return masked;
	}

	private static Collection<String> longestFirst(Collection<String> names) {
		return names.stream()
			.filter(name -> name != null && length(name.strip()) > 1)
			.map(String::strip)
			.distinct()
			.sorted((one, other) -> other.length() - one.length())
			.collect(Collectors.toList());
	}

	/** Keeps so many code points at both ends and stars the rest one by one. */
	static String keep(String text, int first, int last) {
		int[] points = text.codePoints().toArray();
		StringBuilder masked = new StringBuilder();
		for (int i = 0; i < points.length; i++) {
			masked.appendCodePoint(i < first || i >= points.length - last ? points[i] : '*');
		}
		return masked.toString();
	}

	static String lastFour(String text) {
		return length(text) <= 4 ? "*".repeat(length(text)) : keep(text, 0, 4);
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

}
