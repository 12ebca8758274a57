package org.yishitang.clock;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

/** A year whose holiday notice has been published and entered. */
@Entity
class CalendarYear implements Persistable<Integer> {

	@Id
	private Integer calendarYear;

	@Version
	private Long version;

	private String notice;

	private Instant enteredAt;

	protected CalendarYear() {
	}

	CalendarYear(int year, String notice, Instant enteredAt) {
		this.calendarYear = year;
		this.notice = notice;
		this.enteredAt = enteredAt;
	}

	void enteredAgain(String newNotice, Instant at) {
		notice = newNotice;
		enteredAt = at;
	}

	@Override
	public Integer getId() {
		return calendarYear;
	}

	@Override
	public boolean isNew() {
		return version == null;
	}

}
