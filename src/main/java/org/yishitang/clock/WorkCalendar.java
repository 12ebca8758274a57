package org.yishitang.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The office's working days. A year whose notice has been entered is {@linkplain #covers covered}; of any other only
 * weekends and the days fixed by law are known, and whoever asks must say that the answer is provisional.
 */
@Component
public class WorkCalendar {

	private final Remembered<Integer, YearOfDays> years = new Remembered<>(this::load);

	private final CalendarYears notices;

	private final CalendarDays days;

	private final ApplicationEventPublisher listeners;

	private final Clock clock;

	WorkCalendar(CalendarYears notices, CalendarDays days, ApplicationEventPublisher listeners, Clock clock) {
		this.notices = notices;
		this.days = days;
		this.listeners = listeners;
		this.clock = clock;
	}

	/** Whether the office works on this day; provisional unless the {@linkplain #covers year is covered}. */
	public boolean isWorking(LocalDate day) {
		return years.get(day.getYear()).isWorking(day);
	}

	/** Whether the notice of this year has been entered. */
	public boolean covers(int year) {
		return years.get(year).published();
	}

	/** The days of a year that are not what their weekday says, in order. */
	public List<CalendarDay> exceptions(int year) {
		return days.findByCalendarDayBetweenOrderByCalendarDay(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
	}

	/**
	 * Enters or replaces the notice of a year; limits that depend on it are counted again in the same transaction.
	 * @param year the year, covered from now on
	 * @param notice title of the notice
	 * @param announced every day off and every shifted working day of that year
	 * @throws IllegalArgumentException if a day lies in another year
	 */
	@Transactional
	public void enter(int year, String notice, List<CalendarDay> announced) {
		if (announced.stream().anyMatch(day -> day.day().getYear() != year)) {
			throw new IllegalArgumentException("a day outside " + year);
		}
		days.deleteAll(exceptions(year));
		days.flush();
		days.saveAll(announced);
		CalendarYear row = notices.findById(year).orElseGet(() -> new CalendarYear(year, notice, clock.instant()));
		row.enteredAgain(notice, clock.instant());
		notices.save(row);
		years.forget();
		listeners.publishEvent(new CalendarChanged(year));
	}

	/** What was read inside a transaction that failed must not be kept. */
	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
	void forget(CalendarChanged change) {
		years.forget();
	}

	private YearOfDays load(int year) {
		boolean published = notices.findById(year).isPresent();
		Map<LocalDate, Boolean> known = new HashMap<>();
		if (!published) {
			StatutoryDays.of(year).forEach(day -> known.put(day, false));
		}
		exceptions(year).forEach(day -> known.put(day.day(), day.working()));
		return new YearOfDays(published, known);
	}

}
