package org.yishitang.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatesTests {

	private final Dates dates = new Dates(
			Clock.fixed(Instant.parse("2026-11-23T02:05:00Z"), ZoneId.of("Asia/Shanghai")), messages());

	@BeforeEach
	void chinese() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@AfterEach
	void reset() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void aDayWithItsWeekday() {
		assertThat(dates.date(LocalDate.of(2026, 11, 23))).isEqualTo("2026年11月23日（星期一）");
		assertThat(dates.moment(Instant.parse("2026-11-23T02:05:00Z"))).isEqualTo("2026年11月23日（星期一）10:05");
		assertThat(dates.date(null)).isEmpty();
	}

	@Test
	void howManyDaysAreLeft() {
		assertThat(dates.daysLeft(LocalDate.of(2026, 12, 8))).isEqualTo("还剩 15 天");
		assertThat(dates.daysLeft(LocalDate.of(2026, 11, 23))).isEqualTo("今天到期");
		assertThat(dates.daysLeft(LocalDate.of(2026, 11, 20))).isEqualTo("已超期 3 天");
		assertThat(dates.daysLeft(LocalDateTime.of(2026, 11, 23, 9, 0))).isEqualTo("今天已到期");
	}

	@Test
	void theLastDayIsNotLateYet() {
		assertThat(dates.late(LocalDate.of(2026, 11, 23))).isFalse();
		assertThat(dates.late(LocalDate.of(2026, 11, 22))).isTrue();
		assertThat(dates.late(LocalDateTime.of(2026, 11, 23, 10, 4))).isTrue();
	}

	@Test
	void inEnglishToo() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		assertThat(dates.date(LocalDate.of(2026, 11, 23))).isEqualTo("Monday, 23 November 2026");
		assertThat(dates.daysLeft(LocalDate.of(2026, 11, 24))).isEqualTo("1 day left");
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/portal");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
