package org.yishitang.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an address to its building: what lies below is nobody else's business. */
final class Building {

	private static final Pattern BELOW = Pattern
		.compile("^(.*?(?:号楼|栋|幢|座|大厦))\\s*[0-9０-９一二三四五六七八九十甲乙丙丁A-Za-z-]+\\s*(?:单元|门|层|楼|室|户|号).*$");

	private static final Pattern FLAT = Pattern.compile("\\s*[0-9０-９一二三四五六七八九十]+\\s*(?:单元|门洞|室|户).*$");

	private Building() {
	}

	static String of(String address) {
		if (address == null) {
			return null;
		}
		Matcher below = BELOW.matcher(address);
		String building = below.matches() ? below.group(1) : FLAT.matcher(address).replaceFirst("");
		return building.isBlank() ? null : building.strip();
	}

}
