package org.yishitang.clock;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarTerm;

/**
 * The thirteen days off that the law itself fixes (全国年节及纪念日放假办法 Art. 2), all that is certain of a year
 * before its notice: New Year, the eve and first three days of spring, tomb sweeping, 1–2 May, dragon boat, mid-autumn,
 * 1–3 October.
 */
final class StatutoryDays {

	private StatutoryDays() {
	}

	static Set<LocalDate> of(int year) {
		Set<LocalDate> days = new TreeSet<>();
		days.add(LocalDate.of(year, 1, 1));
		LocalDate spring = date(LunarDay.fromYmd(year, 1, 1).getSolarDay());
		spring.minusDays(1).datesUntil(spring.plusDays(3)).forEach(days::add);
		days.add(date(SolarTerm.fromName(year, "清明").getSolarDay()));
		LocalDate.of(year, 5, 1).datesUntil(LocalDate.of(year, 5, 3)).forEach(days::add);
		days.add(date(LunarDay.fromYmd(year, 5, 5).getSolarDay()));
		days.add(date(LunarDay.fromYmd(year, 8, 15).getSolarDay()));
		LocalDate.of(year, 10, 1).datesUntil(LocalDate.of(year, 10, 4)).forEach(days::add);
		return days;
	}

	private static LocalDate date(SolarDay day) {
		return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
	}

}
