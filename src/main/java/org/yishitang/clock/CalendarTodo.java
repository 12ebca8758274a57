package org.yishitang.clock;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The administrator's task to enter the notice of a year. */
@Entity
class CalendarTodo {

	@Id
	private Integer calendarYear;

	private Instant openedAt;

	protected CalendarTodo() {
	}

	int year() {
		return calendarYear;
	}

	Instant openedAt() {
		return openedAt;
	}

}
