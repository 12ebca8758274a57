package org.yishitang.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one clock of the office, in the office's zone. It runs with the machine's; only the demo office and tests set it,
 * and then everybody who asked to be told (the engine) follows.
 */
@Component
public class OfficeClock extends Clock {

	private final ZoneId zone;

	private final List<Consumer<Instant>> followers = new CopyOnWriteArrayList<>();

	private volatile Clock source;

	public OfficeClock(@Value("${yishitang.zone:Asia/Shanghai}") ZoneId zone) {
		this.zone = zone;
		this.source = Clock.system(zone);
	}

	/** Stops the clock at this moment. */
	public void setTo(Instant moment) {
		source = Clock.fixed(moment, zone);
		followers.forEach(follower -> follower.accept(moment));
	}

	/** Moves a stopped clock on. */
	public void advance(Duration by) {
		setTo(instant().plus(by));
	}

	/** Lets the clock run with the machine's again. */
	public void release() {
		source = Clock.system(zone);
		followers.forEach(follower -> follower.accept(null));
	}

	/** Registers somebody who must show the same time; told null when the clock runs by itself again. */
	public void follow(Consumer<Instant> follower) {
		followers.add(follower);
	}

	@Override
	public ZoneId getZone() {
		return zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		return source.withZone(other);
	}

	@Override
	public Instant instant() {
		return source.instant();
	}

}
