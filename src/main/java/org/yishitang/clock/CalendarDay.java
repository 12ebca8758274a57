package org.yishitang.clock;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

/** A day that is not what its weekday says: a day off, or a weekend day worked in exchange (调休). */
@Entity
@Table(name = "work_calendar")
public class CalendarDay implements Persistable<LocalDate> {

	@Id
	private LocalDate calendarDay;

	@Version
	private Long version;

	private boolean working;

	private String name;

	private String source;

	protected CalendarDay() {
	}

	/**
	 * A day of a published notice.
	 * @param day the date
	 * @param working whether the office works
	 * @param name of the holiday it belongs to
	 * @param source the notice
	 */
	public CalendarDay(LocalDate day, boolean working, String name, String source) {
		this.calendarDay = day;
		this.working = working;
		this.name = name;
		this.source = source;
	}

	/** The same day as a row of its own, never stored before. */
	CalendarDay copy() {
		return new CalendarDay(calendarDay, working, name, source);
	}

	public LocalDate day() {
		return calendarDay;
	}

	public boolean working() {
		return working;
	}

	public String name() {
		return name;
	}

	/** The notice that says so. */
	public String source() {
		return source;
	}

	@Override
	public LocalDate getId() {
		return calendarDay;
	}

	@Override
	public boolean isNew() {
		return version == null;
	}

}
