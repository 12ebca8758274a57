package org.yishitang.clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every minute whether a notice waits to be counted once more; tests do it themselves. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "yishitang.schedules", matchIfMissing = true)
class CalendarSchedule {

	private final RecountingLate recounting;

	CalendarSchedule(RecountingLate recounting) {
		this.recounting = recounting;
	}

	@Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
	void recount() {
		try {
			recounting.run();
		}
		catch (ConcurrencyFailureException otherNode) {
			// Another node counts, or somebody works on one of the limits: the next minute looks again.
			return;
		}
	}

}
