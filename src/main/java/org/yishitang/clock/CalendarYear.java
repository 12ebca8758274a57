package org.yishitang.clock;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

/** A year whose holiday notice has been published and entered. */
@Entity
public class CalendarYear implements Persistable<Integer> {

	@Id
	private Integer calendarYear;

	@Version
	private Long version;

	private String notice;

	private Instant enteredAt;

	private String enteredBy;

	private Instant recountedAt;

	protected CalendarYear() {
	}

	CalendarYear(int year) {
		this.calendarYear = year;
	}

	void entered(String newNotice, Instant at, String by) {
		notice = newNotice;
		enteredAt = at;
		enteredBy = by;
		recountedAt = null;
	}

	/** Everything that was opened while the notice was being entered has been counted again too. */
	void recounted(Instant at) {
		recountedAt = at;
	}

	public int year() {
		return calendarYear;
	}

	/** Title of the notice. */
	public String notice() {
		return notice;
	}

	public Instant enteredAt() {
		return enteredAt;
	}

	/** Account id; null for what came with the program. */
	public String enteredBy() {
		return enteredBy;
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
