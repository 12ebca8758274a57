package org.yishitang.vault;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Replaces the keys of personal data: fresh keys seal at once, everything older is sealed anew beside normal work, and
 * when nothing is left the former keys are forgotten.
 */
@Component
public class KeyRotation {

	/** By then every node has seen the fresh keys; what a node wrote with a former one before is found by the walk. */
	private static final Duration KNOWN_BY_ALL = Duration.ofMinutes(10);

	private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);

	private final KeyRing ring;

	private final Resealing resealing;

	KeyRotation(KeyRing ring, Resealing resealing) {
		this.ring = ring;
		this.resealing = resealing;
	}

	/** Begins a rotation. While one is under way nothing happens. */
	public void begin() {
		ring.load();
		if (!underWay()) {
			ring.renew(Purpose.INDEX);
			Purpose.SEALING.forEach(ring::renew);
		}
	}

	/** Whether something may still be sealed with a former key. */
	public boolean underWay() {
		return Purpose.SEALING.stream().anyMatch(keys -> ring.of(keys).size() > 1);
	}

	/** How old the key is that seals now. */
	public Duration age() {
		return ring.age(Purpose.DATA);
	}

	/** Goes on with a rotation, if there is one. */
	void goOn() {
		ring.load();
		if (!underWay()) {
			return;
		}
		Duration before = age();
		int sealed = resealing.walk(false);
		LOG.info("Sealed anew: {}", sealed);
		if (sealed == 0 && before.compareTo(KNOWN_BY_ALL) > 0) {
			Purpose.SEALING.forEach(ring::retire);
			ring.retire(Purpose.INDEX);
		}
	}

}
