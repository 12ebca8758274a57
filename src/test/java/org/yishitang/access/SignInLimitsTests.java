package org.yishitang.access;

import java.time.Duration;

import io.github.bucket4j.TimeMeter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SignInLimitsTests {

	private final HandMeter time = new HandMeter();

	private final SignInLimits limits = new SignInLimits(time);

	@Test
	void fiveTriesForAnAccountThenSomeSeconds() {
		tries(5, "192.0.2.1", "clerk-a");
		assertThatThrownBy(() -> limits.take("192.0.2.1", "clerk-a")).isInstanceOf(TooManyAttempts.class)
			.satisfies(refused -> assertThat(((TooManyAttempts) refused).seconds()).isBetween(1L, 20L));
		assertThatCode(() -> limits.take("192.0.2.2", "clerk-a")).doesNotThrowAnyException();
		assertThatCode(() -> limits.take("192.0.2.1", "clerk-b")).doesNotThrowAnyException();
		time.pass(Duration.ofSeconds(20));
		assertThatCode(() -> limits.take("192.0.2.1", " Clerk-A ")).doesNotThrowAnyException();
	}

	@Test
	void addressThatTriesManyAccountsHasToWait() {
		for (int i = 0; i < 20; i++) {
			tries(1, "192.0.2.1", "account-" + i);
		}
		assertThatThrownBy(() -> limits.take("192.0.2.1", "another")).isInstanceOf(TooManyAttempts.class);
		time.pass(Duration.ofSeconds(6));
		assertThatCode(() -> limits.take("192.0.2.1", "another")).doesNotThrowAnyException();
	}

	@Test
	void rightPasswordsCostNothing() {
		for (int i = 0; i < 1000; i++) {
			limits.welcome(limits.take("192.0.2.1", "clerk-a"));
		}
		tries(5, "192.0.2.1", "clerk-a");
	}

	@Test
	void accountTriedFromEverywhereStaysOpenToItsOwner() {
		limits.welcome(limits.take("192.0.2.1", "director"));
		for (int i = 0; i < 200; i++) {
			tries(1, "198.51.100." + i, "director");
		}
		tries(5, "192.0.2.1", "director");
		tries(1, "203.0.113.1", "director");
		assertThatThrownBy(() -> limits.take("203.0.113.1", "director")).isInstanceOf(TooManyAttempts.class);
		time.pass(Duration.ofMinutes(10));
		assertThatCode(() -> limits.take("203.0.113.1", "director")).doesNotThrowAnyException();
	}

	@Test
	void networkOfAnIpv6AddressCountsAsOne() {
		tries(3, "2001:db8:1:2::1", "clerk-a");
		tries(2, "2001:db8:1:2:ffff::9", "clerk-a");
		assertThatThrownBy(() -> limits.take("2001:db8:1:2::7", "clerk-a")).isInstanceOf(TooManyAttempts.class);
		assertThatCode(() -> limits.take("2001:db8:1:3::7", "clerk-a")).doesNotThrowAnyException();
		assertThat(Network.of("::ffff:192.0.2.1")).isEqualTo("c0000201");
		assertThat(Network.of(null)).isEmpty();
	}

	private void tries(int number, String address, String account) {
		for (int i = 0; i < number; i++) {
			limits.take(address, account);
		}
	}

	private static final class HandMeter implements TimeMeter {

		private long now = Duration.ofDays(1).toNanos();

		void pass(Duration duration) {
			now += duration.toNanos();
		}

		@Override
		public long currentTimeNanos() {
			return now;
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
