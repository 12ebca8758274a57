package org.yishitang.territory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the grid of a written address by the names of estates, lanes and stations. */
class Gazetteer {

	/** People leave the kind out before a number: 东苑12号楼 for 东苑小区12号楼. */
	private static final Pattern KIND = Pattern.compile("(.{2,})(小区|家属院|花园|新村)");

	private static final String NUMBER_FOLLOWS = "(?=[0-9一二三四五六七八九十])";

	private final List<Entry> entries = new ArrayList<>();

	Gazetteer(List<Area> areas) {
		for (Area area : areas) {
			for (String estate : area.estates()) {
				entries.add(new Entry(Pattern.compile(Pattern.quote(estate)), estate.length(), area.grid()));
				Matcher kind = KIND.matcher(estate);
				if (kind.matches()) {
					String stem = kind.group(1);
					entries.add(new Entry(Pattern.compile(Pattern.quote(stem) + NUMBER_FOLLOWS), stem.length(),
							area.grid()));
				}
			}
		}
		entries.sort(Comparator.comparingInt(Entry::weight).reversed());
	}

	Optional<Grid> find(String address) {
		if (address == null) {
			return Optional.empty();
		}
		String plain = Normalizer.normalize(address, Normalizer.Form.NFKC).replaceAll("\\s+", "");
		return entries.stream().filter(entry -> entry.name().matcher(plain).find()).map(Entry::grid).findFirst();
	}

	private record Entry(Pattern name, int weight, Grid grid) {

	}

}
