package org.yishitang.territory;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that the test sets by hand. */
class HandClock extends Clock {

	static final Instant START = Instant.parse("2026-11-23T01:00:00Z");

	Instant now = START;

	@Override
	public Instant instant() {
		return now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneId.of("Asia/Shanghai");
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(now, zone);
	}

}
