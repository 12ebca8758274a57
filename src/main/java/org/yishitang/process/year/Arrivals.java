package org.yishitang.process.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/** Spreads the year's matters over its days: fewer on days of rest, many in the first heating week. */
@Component
class Arrivals {

	/** Streams of luck that belong to no matter. */
	private static final long KINDS = -1;

	private final OfficeHours hours;

	private final Writing writing;

	Arrivals(OfficeHours hours, Writing writing) {
		this.hours = hours;
		this.writing = writing;
	}

	/** Everything that comes in, the earliest first. */
	List<Arrival> of(Year year, Habits habits) {
		Map<LocalDate, Integer> peak = new LinkedHashMap<>();
		Map<LocalDate, Integer> usual = new LinkedHashMap<>();
		for (int at = 0; at < year.days(); at++) {
			LocalDate day = year.first().plusDays(at);
			int weight = hours.working(day) ? 100 : habits.season().restDay();
			(inSeason(day, habits) ? peak : usual).put(day, weight);
		}
		int rush = peak.isEmpty() ? 0 : Math.round(year.matters() * habits.season().share() / 100f);
		Chance chance = new Chance(year.seed(), KINDS);
		List<Slot> slots = new ArrayList<>();
		List<String> kinds = shuffled(kinds(year.matters(), habits), chance);
		spread(rush, peak).forEach((day, count) -> fill(day, count, true, slots));
		spread(year.matters() - rush, usual).forEach((day, count) -> fill(day, count, false, slots));
		List<Arrival> arrivals = new ArrayList<>();
		for (int number = 0; number < slots.size(); number++) {
			arrivals.add(writing.write(number, kinds.get(number), slots.get(number).day(), slots.get(number).rush(),
					year, habits));
		}
		arrivals.sort(Comparator.comparing(Arrival::at).thenComparing(Arrival::number));
		return arrivals;
	}

	private static void fill(LocalDate day, int count, boolean rush, List<Slot> slots) {
		for (int i = 0; i < count; i++) {
			slots.add(new Slot(day, rush));
		}
	}

	private static boolean inSeason(LocalDate day, Habits habits) {
		LocalDate first = habits.season().first().atYear(day.getYear());
		return !day.isBefore(first) && day.isBefore(first.plusDays(habits.season().days()));
	}

	/** So many matters over these days by weight, none lost to rounding. */
	private static Map<LocalDate, Integer> spread(int count, Map<LocalDate, Integer> weights) {
		long all = weights.values().stream().mapToLong(Integer::longValue).sum();
		Map<LocalDate, Integer> spread = new LinkedHashMap<>();
		long sum = 0;
		int given = 0;
		for (Map.Entry<LocalDate, Integer> day : weights.entrySet()) {
			sum += day.getValue();
			int until = (int) Math.round((double) count * sum / all);
			spread.put(day.getKey(), until - given);
			given = until;
		}
		return spread;
	}

	private static List<String> kinds(int matters, Habits habits) {
		int all = habits.kinds().stream().mapToInt(Habits.KindOfMatter::yearly).sum();
		List<String> kinds = new ArrayList<>();
		double sum = 0;
		for (Habits.KindOfMatter kind : habits.kinds()) {
			sum += kind.yearly();
			while (kinds.size() < Math.round(matters * sum / all)) {
				kinds.add(kind.kind());
			}
		}
		return kinds;
	}

	private static List<String> shuffled(List<String> list, Chance chance) {
		for (int at = list.size() - 1; at > 0; at--) {
			java.util.Collections.swap(list, at, chance.between(0, at));
		}
		return list;
	}

	private record Slot(LocalDate day, boolean rush) {
	}

}
