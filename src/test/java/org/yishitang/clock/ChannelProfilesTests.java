package org.yishitang.clock;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Local models chosen channel by channel. */
@ClockSlice
class ChannelProfilesTests {

	private static final String HOTLINE = "HOTLINE_12345";

	private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");

	@Autowired
	ChannelProfiles channels;

	@Autowired
	OfficeClock clock;

	@BeforeEach
	void anOfficeMorning() {
		clock.setTo(MORNING);
	}

	@AfterEach
	void letTheClockRun() {
		clock.release();
	}

	@Test
	void withoutAChoiceAnOrderKeepsTheLimitsOfEveryPetition() {
		assertThat(channels.profile(HOTLINE, MORNING)).isEqualTo("default");
		assertThat(channels.chosen()).isEmpty();
	}

	@Test
	void aChoiceIsForWhatComesInFromThenOn() {
		channels.choose(HOTLINE, "shandong", 0, "改用山东", "admin");
		assertThat(channels.profile(HOTLINE, MORNING)).isEqualTo("shandong");
		assertThat(channels.profile(HOTLINE, MORNING.minusMillis(1))).isEqualTo("default");
		assertThat(channels.profile("WEB", MORNING)).isEqualTo("default");
		clock.advance(Duration.ofHours(1));
		channels.choose(HOTLINE, "beijing", 1, "改用北京", "admin");
		assertThat(channels.profile(HOTLINE, clock.instant())).isEqualTo("beijing");
		assertThat(channels.profile(HOTLINE, MORNING.plusSeconds(60))).isEqualTo("shandong");
		assertThat(channels.history()).extracting(ChannelProfile::profile).containsExactly("beijing", "shandong");
		assertThat(channels.history()).extracting(ChannelProfile::reason).containsExactly("改用北京", "改用山东");
	}

	@ParameterizedTest
	@CsvSource({ "default, DL-04", "beijing, DL-04", "shandong, DL-32" })
	void theShandongModelHasAnOrderLimitInPlaceOfTheRightToObject(String profile, String rule) {
		assertThat(channels.receiptRule(profile)).isEqualTo(rule);
	}

	@ParameterizedTest
	@CsvSource({ "mars, 0, 理由, profile, rules.refusal.profile", "default, 0, 理由, profile, rules.refusal.unchanged",
			"beijing, 1, 理由, profile, rules.refusal.changed-meanwhile", "beijing, 0, ' ', reason, rules.refusal.reason" })
	void whatCannotBeChosenIsRefused(String profile, int seen, String reason, String field, String key) {
		assertThatThrownBy(() -> channels.choose(HOTLINE, profile, seen, reason, "admin"))
			.isInstanceOfSatisfying(RuleRefused.class,
					refused -> assertThat(refused.refusals().get(field).key()).isEqualTo(key));
	}

}
