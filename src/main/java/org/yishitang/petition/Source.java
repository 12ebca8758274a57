package org.yishitang.petition;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * What a superior organ or the caller said about the matter.
 *
 * @param sourceNo the sender's own number, or null
 * @param statedDue until when the sender wants a report (DL-17), or null
 * @param incidentAt when it happened, or null
 */
@Embeddable
public record Source(String sourceNo, LocalDate statedDue, Instant incidentAt) {

	/** Nothing said. */
	public static Source none() {
		return new Source(null, null, null);
	}

}
