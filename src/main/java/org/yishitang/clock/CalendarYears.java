package org.yishitang.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface CalendarYears extends Repository<CalendarYear, Integer> {

	Optional<CalendarYear> findById(Integer year);

	List<CalendarYear> findAllByOrderByCalendarYear();

	List<CalendarYear> findByRecountedAtIsNullAndEnteredAtLessThanEqual(Instant entered);

	CalendarYear save(CalendarYear year);

}
