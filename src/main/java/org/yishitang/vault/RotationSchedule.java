package org.yishitang.vault;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes on with a rotation of keys until it is through, also after a restart. */
@Component
@ConditionalOnProperty(name = "yishitang.schedules", matchIfMissing = true)
class RotationSchedule {

	private final KeyRotation rotation;

	RotationSchedule(KeyRotation rotation) {
		this.rotation = rotation;
	}

	@Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
	void everyMinute() {
		rotation.goOn();
	}

}
