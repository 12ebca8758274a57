package org.yishitang.clock;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CalendarTodoRows extends Repository<CalendarTodo, Integer> {

	@Query("select t.openedAt from CalendarTodo t where t.calendarYear = ?1")
	Optional<Instant> opened(int year);

	@Modifying
	@Query("update CalendarTodo t set t.openedAt = ?2 where t.calendarYear = ?1 and t.openedAt is null")
	void open(int year, Instant at);

	@Query("select t from CalendarTodo t where t.openedAt is not null"
			+ " and t.calendarYear not in (select y.calendarYear from CalendarYear y) order by t.calendarYear")
	List<CalendarTodo> open();

	/** Whoever enters a notice holds the row of its year until done. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select t from CalendarTodo t where t.calendarYear = ?1")
	Optional<CalendarTodo> hold(int year);

	@Query("select d.days.provisionalYear, count(d), count(distinct d.caseNo) from Deadline d"
			+ " where d.days.provisionalYear is not null and d.state in ?1 group by d.days.provisionalYear")
	List<Object[]> depending(Collection<DeadlineState> states);

}
