package org.yishitang.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

/**
 * How often somebody may try to sign in. Wrong tries count against the address, and against the account from that
 * address. When an account is tried from many addresses, each address new to it gets a single try a minute; addresses
 * the account has signed in from before are not slowed down, so outsiders cannot lock anybody out.
 */
class SignInLimits {

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final TimeMeter time;

	private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(200_000)
		.expireAfterAccess(Duration.ofHours(1))
		.build();

	private final Cache<String, Boolean> known = Caffeine.newBuilder()
		.maximumSize(50_000)
		.expireAfterWrite(Duration.ofDays(30))
		.build();

	SignInLimits(TimeMeter time) {
		this.time = time;
	}

	/**
	 * Takes one try.
	 * @throws TooManyAttempts when none is left
	 */
	Attempt take(String address, String account) {
		String network = Network.of(address);
		String name = shortened(account);
		String pair = network + " " + name;
		List<Bucket> taken = new ArrayList<>();
		takeFrom(bucket("address " + network, () -> refilled(20, 10)), taken);
		takeFrom(bucket("pair " + pair, () -> refilled(5, 3)), taken);
		Bucket everywhere = bucket("account " + name, () -> refilled(50, 10));
		if (everywhere.tryConsume(1)) {
			taken.add(everywhere);
		}
		else if (known.getIfPresent(pair) == null) {
			takeFrom(bucket("stranger " + pair, () -> refilled(1, 1)), taken);
		}
		return new Attempt(pair, taken);
	}

	/** Gives the try back: the password was right, or it could not be checked. */
	void giveBack(Attempt attempt) {
		attempt.taken().forEach(bucket -> bucket.addTokens(1));
	}

	/** Remembers that this account signs in from this address. */
	void welcome(Attempt attempt) {
		known.put(attempt.pair(), true);
		giveBack(attempt);
	}

	private Bucket bucket(String key, Supplier<Bucket> fresh) {
		return buckets.get(key, unknown -> fresh.get());
	}

	private static void takeFrom(Bucket bucket, List<Bucket> taken) {
		ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
		if (!probe.isConsumed()) {
			taken.forEach(earlier -> earlier.addTokens(1));
			throw new TooManyAttempts(Duration.ofNanos(probe.getNanosToWaitForRefill()));
		}
		taken.add(bucket);
	}

	private Bucket refilled(long capacity, long perMinute) {
		return Bucket.builder()
			.addLimit(limit -> limit.capacity(capacity).refillGreedy(perMinute, MINUTE))
			.withCustomTimePrecision(time)
			.build();
	}

	private static String shortened(String account) {
		String name = account == null ? "" : account.strip().toLowerCase(Locale.ROOT);
		return name.length() > 64 ? name.substring(0, 64) : name;
	}

	/** A try that was allowed, and what it was taken from. */
	record Attempt(String pair, List<Bucket> taken) {

	}

}
