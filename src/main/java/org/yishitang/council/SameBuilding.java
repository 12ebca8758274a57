package org.yishitang.council;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two written addresses name the same building: 东苑12号楼 is 大庆市东苑小区12号楼2单元201室. */
final class SameBuilding {

	private static final String NUMBER = "[0-9一二三四五六七八九十百]+";

	private static final Pattern BUILDING = Pattern.compile("^(.*?" + NUMBER + ")(?:号楼|号院|栋|幢|座|#楼|#)");

	/** People leave it out: 东苑12号楼 for 东苑小区12号楼. */
	private static final Pattern KIND = Pattern.compile("(?<=.{2})(?:小区|家属院|花园|新村)(?=" + NUMBER + "$)");

	private SameBuilding() {
	}

	static boolean are(String one, String other) {
		String first = building(one);
		String second = building(other);
		return first != null && second != null && (endsWith(first, second) || endsWith(second, first));
	}

	/** Without spaces, full-width digits and letters as plain ones. */
	static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
	}

	/** Estate and number, null where the address names no building. */
	private static String building(String address) {
		if (address == null) {
			return null;
		}
		Matcher found = BUILDING.matcher(plain(address));
		return found.find() ? KIND.matcher(found.group(1)).replaceFirst("") : null;
	}

	/** One may begin with city and street; a bare number names no building. */
	private static boolean endsWith(String longer, String shorter) {
		return longer.endsWith(shorter) && !shorter.matches(NUMBER + "|.");
	}

}
