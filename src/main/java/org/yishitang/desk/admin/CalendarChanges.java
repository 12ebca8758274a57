package org.yishitang.desk.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.yishitang.clock.CalendarDay;

/**
 * A day on which a new notice says something else than the one in force.
 *
 * @param before what is in force, null for nothing special
 * @param after what the new one says, null for nothing special
 */
record CalendarChanges(LocalDate day, CalendarDay before, CalendarDay after) {

	static List<CalendarChanges> between(List<CalendarDay> inForce, List<CalendarDay> announced) {
		Map<LocalDate, CalendarDay[]> pairs = new TreeMap<>();
		inForce.forEach(day -> pairs.computeIfAbsent(day.day(), any -> new CalendarDay[2])[0] = day);
		announced.forEach(day -> pairs.computeIfAbsent(day.day(), any -> new CalendarDay[2])[1] = day);
		List<CalendarChanges> changes = new ArrayList<>();
		pairs.forEach((day, pair) -> {
			boolean same = pair[0] != null && pair[1] != null && pair[0].working() == pair[1].working()
					&& pair[0].name().equals(pair[1].name());
			if (!same) {
				changes.add(new CalendarChanges(day, pair[0], pair[1]));
			}
		});
		return changes;
	}

}
