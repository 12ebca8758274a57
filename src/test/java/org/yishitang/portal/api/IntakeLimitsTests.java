package org.yishitang.portal.api;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import org.yishitang.access.CurrentAccount;
import org.yishitang.intake.UnknownReceipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IntakeLimitsTests {

	private final IntakeLimits limits = new IntakeLimits(new CurrentAccount(), 3);

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void byAddress() {
		exhaust("192.0.2.1", null);
		assertThatThrownBy(() -> limits.submission(from("192.0.2.1"), null))
			.isInstanceOfSatisfying(TooManyRequests.class,
					wait -> assertThat(wait.seconds()).isBetween(1L, 60L));
		assertThatCode(() -> limits.submission(from("192.0.2.2"), null)).doesNotThrowAnyException();
	}

	@Test
	void byNetworkOfSixtyFourBits() {
		exhaust("2001:db8:1:2::1", null);
		assertThatThrownBy(() -> limits.submission(from("2001:db8:1:2:ffff::9"), null))
			.isInstanceOf(TooManyRequests.class);
		assertThatCode(() -> limits.submission(from("2001:db8:1:3::1"), null)).doesNotThrowAnyException();
	}

	@Test
	void byPhoneNumberHoweverItIsWritten() {
		for (int at = 1; at <= 3; at++) {
			limits.submission(from("192.0.2." + at), "138 0000 1234");
		}
		assertThatThrownBy(() -> limits.submission(from("192.0.2.9"), "13800001234"))
			.isInstanceOf(TooManyRequests.class);
	}

	@Test
	void byEverybodyTogether() {
		for (int at = 0; at < 60; at++) {
			limits.submission(from("192.0.2." + at), null);
		}
		assertThatThrownBy(() -> limits.submission(from("198.51.100.1"), null)).isInstanceOf(TooManyRequests.class);
	}

	@Test
	void staffAreExempt() {
		TestingAuthenticationToken clerk = new TestingAuthenticationToken("clerk-a", "", "ROLE_clerk-a");
		SecurityContextHolder.getContext().setAuthentication(clerk);
		for (int at = 0; at < 100; at++) {
			limits.submission(from("192.0.2.1"), "13800001234");
		}
	}

	@Test
	void guessingEndsButTheOwnerStillGetsIn() {
		for (int at = 0; at < 2; at++) {
			assertThatThrownBy(() -> limits.guarded(from("192.0.2.1"), IntakeLimitsTests::wrong))
				.isInstanceOf(UnknownReceipt.class);
		}
		assertThatThrownBy(() -> limits.guarded(from("192.0.2.1"), IntakeLimitsTests::wrong))
			.isInstanceOf(TooManyRequests.class);
		assertThat(limits.<String>guarded(from("192.0.2.1"), () -> "seen")).isEqualTo("seen");
		assertThatThrownBy(() -> limits.guarded(from("192.0.2.2"), IntakeLimitsTests::wrong))
			.isInstanceOf(UnknownReceipt.class);
	}

	private void exhaust(String address, String phone) {
		for (int at = 0; at < 3; at++) {
			limits.submission(from(address), phone);
		}
	}

	private static String wrong() {
		throw new UnknownReceipt();
	}

	private static MockHttpServletRequest from(String address) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(address);
		return request;
	}

}
