package org.yishitang.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yishitang.OfficeTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The tables of this room on every database the office runs on. */
@OfficeTest(demo = false)
class LimitsInTheOfficeTests {

	private static final Instant RECEIVED = Instant.parse("2026-11-23T15:59:59Z");

	private final String no = "CLOCK-" + UUID.randomUUID().toString().substring(0, 8);

	@Autowired
	WorkCalendar calendar;

	@Autowired
	Deadlines deadlines;

	@Autowired
	DeadlineRules rules;

	@Autowired
	OfficeClock clock;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient database;

	@Test
	void theCalendarCameThroughTheMigrationDayByDay() {
		assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).filter(calendar::isWorking))
			.hasSize(248);
		assertThat(calendar.isWorking(LocalDate.parse("2026-02-14"))).isTrue();
		assertThat(calendar.isWorking(LocalDate.parse("2026-02-23"))).isFalse();
	}

	@Test
	void aLimitComesBackWithTheDatesItWasOpenedWith() {
		clock.setTo(RECEIVED);
		deadlines.open(no, "DL-02", RECEIVED);
		deadlines.open(no, "DL-12", RECEIVED);
		assertThat(deadlines.latest(no, "DL-02")).hasValueSatisfying(limit -> {
			assertThat(limit.from()).isEqualTo(RECEIVED);
			assertThat(limit.dueLegal()).isEqualTo("2026-12-08");
			assertThat(limit.legalEnd()).isEqualTo("2026-12-08T16:00:00Z");
		});
		assertThat(deadlines.latest(no, "DL-12")).hasValueSatisfying(
				limit -> assertThat(limit.due(clock.getZone())).hasToString("2026-11-24T01:59:59"));
		deadlines.cancelAll(no);
	}

	@Test
	void aNoticeThatWasNotKeptIsForgotten() {
		transaction.executeWithoutResult(status -> {
			calendar.enter(2027, "试验", List.of());
			DeadlineRule before = rules.find("DL-13", null, null, LocalDate.of(2027, 1, 1));
			rules.enter(before.revised(new RuleValues(20, before.unit(), "L", "试验", before.profile(), LocalDate.of(2027, 1, 1)), 9));
			assertThat(rules.find("DL-13", null, null, LocalDate.of(2027, 6, 1)).amount()).isEqualTo(20);
			assertThat(calendar.covers(2027)).isTrue();
			status.setRollbackOnly();
		});
		assertThat(calendar.covers(2027)).isFalse();
		assertThat(rules.find("DL-13", null, null, LocalDate.of(2027, 6, 1)).amount()).isEqualTo(30);
	}

	@Test
	void theDatabaseItselfHoldsEachStepOnce() {
		takeAStep();
		assertThatThrownBy(this::takeAStep).isInstanceOf(DataIntegrityViolationException.class);
	}

	private void takeAStep() {
		database.sql("""
				insert into ladder_step_taken (case_no, rule_code, legal_end, ladder_step, recipients, vacant, taken_at)
				values (?, 'DL-02', '2026-12-08 16:00:00', 'HOLDER', '', true, '2026-11-30 00:00:00')""")
			.param(no)
			.update();
	}

}
