package org.yishitang.records;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes on with signed destruction lists, also after the office was stopped in the middle. */
@Component
class ShreddingSchedule {

	private final Shredding shredding;

	ShreddingSchedule(Shredding shredding) {
		this.shredding = shredding;
	}

	@Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
	void everyMinute() {
		shredding.goOn();
	}

}
