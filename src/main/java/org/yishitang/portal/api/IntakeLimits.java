package org.yishitang.portal.api;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.yishitang.access.CurrentAccount;
import org.yishitang.intake.UnknownReceipt;

/**
 * How much one reader may ask in a minute: by address (a /64 network of IPv6 counts as one), by phone number and all
 * together. Staff are exempt. Forms of the portal share the same measure.
 */
@Component
public class IntakeLimits {

	private static final int PREFIX_BYTES = 8;

	private final Cache<String, Bucket> submissions = forgetful();

	private final Cache<String, Bucket> phones = forgetful();

	private final Cache<String, Bucket> readings = forgetful();

	private final Cache<String, Bucket> wrongCodes = forgetful();

	private final Bucket everybody;

	private final CurrentAccount account;

	private final long perMinute;

	IntakeLimits(CurrentAccount account, @Value("${yishitang.intake.per-minute:60}") long perMinute) {
		this.account = account;
		this.perMinute = perMinute;
		this.everybody = bucket(perMinute * 20);
	}

	/**
	 * Counts a submission.
	 * @param phone the petitioner's, or null
	 * @throws TooManyRequests with the seconds to wait
	 */
	public void submission(HttpServletRequest request, String phone) {
		if (account.id().isPresent()) {
			return;
		}
		take(submissions.get(network(request), any -> bucket(perMinute)));
		if (phone != null && !phone.isBlank()) {
			take(phones.get(String.valueOf(phone.replaceAll("\\D", "").hashCode()), any -> bucket(perMinute)));
		}
		take(everybody);
	}

	/**
	 * Counts a reading, and a wrong code more dearly. Who has the right code is let in whatever others at the same
	 * address tried.
	 * @throws TooManyRequests with the seconds to wait
	 */
	public <T> T guarded(HttpServletRequest request, Supplier<T> reading) {
		if (account.id().isPresent()) {
			return reading.get();
		}
		take(readings.get(network(request), any -> bucket(perMinute * 10)));
		try {
			return reading.get();
		}
		catch (UnknownReceipt wrong) {
			take(wrongCodes.get(network(request), any -> bucket(perMinute / 2 + 1)));
			throw wrong;
		}
	}

	private static void take(Bucket bucket) {
		ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
		if (!probe.isConsumed()) {
			throw new TooManyRequests(Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1));
		}
	}

	private static Bucket bucket(long perMinute) {
		return Bucket.builder()
			.addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
			.build();
	}

	private static Cache<String, Bucket> forgetful() {
		return Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(Duration.ofMinutes(10)).build();
	}

	private static String network(HttpServletRequest request) {
		String address = request.getRemoteAddr();
		if (address == null || address.indexOf(':') < 0) {
			return String.valueOf(address);
		}
		try {
			byte[] bytes = InetAddress.getByName(address).getAddress();
			return HexFormat.of().formatHex(bytes.length > PREFIX_BYTES ? Arrays.copyOf(bytes, PREFIX_BYTES) : bytes);
		}
		catch (UnknownHostException notAnAddress) {
			return address;
		}
	}

}
