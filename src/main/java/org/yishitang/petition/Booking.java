package org.yishitang.petition;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * Booked as pending (挂账): what stands in the way lies outside the office. A mark on the matter only: no limit stops
 * for it.
 *
 * @param bookedAt when it was booked last, or null
 * @param bookedUntil last day for which it is booked, or null
 * @param bookedNote id of the reason, or null
 * @param clearedAt when the mark was taken back, or null while it stands
 */
@Embeddable
public record Booking(Instant bookedAt, LocalDate bookedUntil, String bookedNote, Instant clearedAt) {

	/** Never booked. */
	public static Booking none() {
		return new Booking(null, null, null, null);
	}

	/** The same, taken back. */
	public Booking cleared(Instant at) {
		return new Booking(bookedAt, bookedUntil, bookedNote, at);
	}

	/** Whether the mark stands. */
	public boolean stands() {
		return bookedAt != null && clearedAt == null;
	}

}
