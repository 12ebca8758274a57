package org.yishitang.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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
		return year(day.getYear()).isWorking(day);
	}

	/** Whether the notice of this year has been entered. */
	public boolean covers(int year) {
		return year(year).published();
	}

	/** The days of a year that are not what their weekday says, in order. */
	public List<CalendarDay> exceptions(int year) {
		return days.findByCalendarDayBetweenOrderByCalendarDay(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
	}

	/** What is known of a year: the days of its notice, or before it the thirteen days of the law. */
	public List<CalendarDay> known(int year) {
		return covers(year) ? exceptions(year) : StatutoryDays.named(year)
			.entrySet()
			.stream()
			.map(day -> new CalendarDay(day.getKey(), false, day.getValue(), ""))
			.toList();
	}

	/** The years whose notice has been entered, in order. */
	public List<CalendarYear> notices() {
		return notices.findAllByOrderByCalendarYear();
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
		write(year, notice, announced, null);
		listeners.publishEvent(new CalendarChanged(year));
	}

	/**
	 * The rows of a notice, without counting again. Until the transaction ends only this thread sees them; everybody
	 * else goes on with what was committed.
	 * @param by account id, null for nobody
	 */
	void write(int year, String notice, List<CalendarDay> announced, String by) {
		if (announced.stream().anyMatch(day -> day.day().getYear() != year)) {
			throw new IllegalArgumentException("a day outside " + year);
		}
		days.deleteAll(exceptions(year));
		days.flush();
		days.saveAll(announced.stream().map(CalendarDay::copy).toList());
		days.flush();
		CalendarYear row = notices.findById(year).orElseGet(() -> new CalendarYear(year));
		row.entered(notice, clock.instant(), by);
		notices.save(row);
		SupposedYears.untilTheEnd(year, published(announced), years::forget);
	}

	/** Does this as if the notice were in force: on this thread only, without writing. */
	<T> T supposing(int year, Collection<CalendarDay> announced, Supplier<T> work) {
		return SupposedYears.during(year, published(announced), work);
	}

	/** The notice of a year as it was last entered. */
	Optional<CalendarYear> entered(int year) {
		return notices.findById(year);
	}

	private YearOfDays year(int year) {
		YearOfDays supposed = SupposedYears.of(year);
		return supposed == null ? years.get(year) : supposed;
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

	private static YearOfDays published(Collection<CalendarDay> announced) {
		Map<LocalDate, Boolean> known = new HashMap<>();
		announced.forEach(day -> known.put(day.day(), day.working()));
		return new YearOfDays(true, known);
	}

}
