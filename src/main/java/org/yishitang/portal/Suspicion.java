package org.yishitang.portal;

import java.time.Clock;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/** Whether a form looks as if a machine had filled it in. Suspicion marks a matter for a look; it never refuses one. */
@Component
class Suspicion {

	/** Nobody reads and fills in the form in less, in seconds. */
	private static final long FASTEST = 4;

	private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");

	private final Clock clock;

	Suspicion(Clock clock) {
		this.clock = clock;
	}

	/** The moment a form is shown, to be sent back with it. */
	long now() {
		return clock.instant().getEpochSecond();
	}

	/** Whether the trap was sprung or the form came back too soon. */
	boolean of(FilingForm form) {
		return FilingForm.blankToNull(form.website()) != null || form.rendered() == null
				|| !SECONDS.matcher(form.rendered()).matches() || now() - Long.parseLong(form.rendered()) < FASTEST;
	}

}
