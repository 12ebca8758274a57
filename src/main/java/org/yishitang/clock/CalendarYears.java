package org.yishitang.clock;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface CalendarYears extends Repository<CalendarYear, Integer> {

	Optional<CalendarYear> findById(Integer year);

	CalendarYear save(CalendarYear year);

}
