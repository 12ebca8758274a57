package org.yishitang.clock;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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
		return named(year).keySet();
	}

	/** The same days with the names of their feasts, in order. */
	static Map<LocalDate, String> named(int year) {
		Map<LocalDate, String> days = new TreeMap<>();
		days.put(LocalDate.of(year, 1, 1), "元旦");
		LocalDate spring = date(LunarDay.fromYmd(year, 1, 1).getSolarDay());
		spring.minusDays(1).datesUntil(spring.plusDays(3)).forEach(day -> days.put(day, "春节"));
		days.put(date(SolarTerm.fromName(year, "清明").getSolarDay()), "清明节");
		LocalDate.of(year, 5, 1).datesUntil(LocalDate.of(year, 5, 3)).forEach(day -> days.put(day, "劳动节"));
		days.put(date(LunarDay.fromYmd(year, 5, 5).getSolarDay()), "端午节");
		LocalDate.of(year, 10, 1).datesUntil(LocalDate.of(year, 10, 4)).forEach(day -> days.put(day, "国庆节"));
		days.merge(date(LunarDay.fromYmd(year, 8, 15).getSolarDay()), "中秋节", (national, moon) -> national);
		return days;
	}

	private static LocalDate date(SolarDay day) {
		return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
	}

}
