package org.yishitang.notice;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Empties the outbox every few seconds; tests switch it off and empty it themselves. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "yishitang.schedules", matchIfMissing = true)
class OutboxSchedule {

	private final Dispatching dispatching;

	OutboxSchedule(Dispatching dispatching) {
		this.dispatching = dispatching;
	}

	@Scheduled(fixedDelayString = "${yishitang.outbox.every:3s}", initialDelayString = "5s")
	void emptyTheOutbox() {
		dispatching.run();
	}

}
