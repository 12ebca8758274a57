package org.yishitang.ledger;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import org.yishitang.clock.Light;

/**
 * The limits of a matter as far as a list needs them.
 *
 * @param dueRule rule of the limit for the answer itself, e.g. {@code DL-06}
 * @param dueLegal its last day (ISO date) or hour (ISO date-time)
 * @param dueTarget its internal target
 * @param nextRule rule of the limit that ends next
 * @param nextLegal last day or hour of that one
 * @param nextTarget target of that one
 * @param halfAt when the first running limit turns yellow
 * @param warnAt when the first running limit turns orange
 * @param endAt when the first running limit turns red
 * @param dueProvisional whether the answer's date depends on a year without a published notice (暂定)
 * @param nextProvisional whether the next date does
 */
@Embeddable
public record Limits(String dueRule, String dueLegal, String dueTarget, String nextRule, String nextLegal,
		String nextTarget, Instant halfAt, Instant warnAt, Instant endAt, boolean dueProvisional,
		boolean nextProvisional) {

	/** No limit runs. */
	public static Limits none() {
		return new Limits(null, null, null, null, null, null, null, null, null, false, false);
	}

	/** The same matter with nothing left to do: the answer's dates stay, no light burns. */
	Limits settled() {
		return new Limits(dueRule, dueLegal, dueTarget, null, null, null, null, null, null, false, false);
	}

	/** Whether this day is shown here and provisional. */
	public boolean provisional(String day) {
		return dueProvisional && day.equals(dueLegal) || nextProvisional && day.equals(nextLegal);
	}

	/** The worst light of the running limits. */
	Light light(Instant now) {
		if (reached(endAt, now)) {
			return Light.RED;
		}
		if (reached(warnAt, now)) {
			return Light.ORANGE;
		}
		return reached(halfAt, now) ? Light.YELLOW : Light.GREEN;
	}

	private static boolean reached(Instant moment, Instant now) {
		return moment != null && !now.isBefore(moment);
	}

}
