package org.yishitang.clock;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.repository.Repository;

interface CalendarDays extends Repository<CalendarDay, LocalDate> {

	List<CalendarDay> findByCalendarDayBetweenOrderByCalendarDay(LocalDate first, LocalDate last);

	void deleteAll(Iterable<CalendarDay> days);

	void flush();

	List<CalendarDay> saveAll(Iterable<CalendarDay> days);

}
