package org.yishitang.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ClockSlice
class DeadlinesTests {

	private static final String CASE = "LF-XF-2026-000001";

	@Autowired
	Deadlines deadlines;

	@Autowired
	WorkCalendar calendar;

	@Autowired
	OfficeClock clock;

	@Autowired
	EntityManager database;

	@Autowired
	ApplicationEvents events;

	@BeforeEach
	void anOfficeMorning() {
		clock.setTo(at("2026-11-23T09:00"));
	}

	@AfterEach
	void letTheClockRun() {
		clock.release();
	}

	@Test
	void aLimitKeepsWhatItWasCountedBy() {
		deadlines.open(CASE, "DL-02", clock.instant());
		forget();
		assertThat(deadlines.of(CASE)).singleElement().satisfies(deadline -> {
			assertThat(deadline.rule()).isEqualTo("DL-02");
			assertThat(deadline.from()).isEqualTo(at("2026-11-23T09:00"));
			assertThat(deadline.dueLegal()).isEqualTo(day("2026-12-08")).isEqualTo(deadline.dueTarget());
			assertThat(deadline.due(clock.getZone())).isEqualTo(day("2026-12-08"));
			assertThat(deadline.legalEnd()).isEqualTo(at("2026-12-09T00:00"));
			assertThat(deadline.taskDue()).isEqualTo(at("2026-12-08T23:59:59"));
			assertThat(deadline.state()).isEqualTo(DeadlineState.RUNNING);
			assertThat(deadline.basis()).contains("信访工作条例").contains("第二十三条");
			assertThat(deadline.covered()).isTrue();
		});
		assertThat(events.stream(DeadlineOpened.class)).hasSize(1);
		assertThat(events.stream(CalendarYearMissing.class)).isEmpty();
	}

	@Test
	void aLimitInHoursEndsAtItsMoment() {
		Deadline deadline = deadlines.open(CASE, "DL-31", at("2026-11-02T21:40"), "L1", null);
		assertThat(deadline.due(clock.getZone())).isEqualTo(LocalDateTime.parse("2026-11-02T23:40"));
		assertThat(deadline.taskDue()).isEqualTo(deadline.legalEnd()).isEqualTo(deadline.taskFollowUp());
	}

	@Test
	void whatWasMissedIsNotOwedOnceMoreForTheSameEvent() {
		Deadline first = deadlines.open(CASE, "DL-31", clock.instant(), "L3", null);
		deadlines.breach(CASE, "DL-31");
		assertThat(deadlines.open(CASE, "DL-31", clock.instant(), "L3", null)).isSameAs(first);
		assertThat(deadlines.of(CASE)).extracting(Deadline::state).containsExactly(DeadlineState.BREACHED);
		assertThat(deadlines.open(CASE, "DL-31", clock.instant(), "L4", null).state()).isEqualTo(DeadlineState.RUNNING);
		assertThat(first.state()).isEqualTo(DeadlineState.BREACHED);
	}

	@Test
	void theSameEventStartsALimitOnlyOnceAndAnotherReplacesIt() {
		Deadline first = deadlines.open(CASE, "DL-02", clock.instant());
		assertThat(deadlines.open(CASE, "DL-02", clock.instant())).isSameAs(first);
		Deadline second = deadlines.open(CASE, "DL-02", at("2026-11-20T09:00"));
		assertThat(first.state()).isEqualTo(DeadlineState.CANCELLED);
		assertThat(deadlines.live(CASE, "DL-02")).contains(second);
		assertThat(deadlines.latest(CASE, "DL-02")).contains(second);
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-15, 2026-12-15, 2026-12-15", "2026-12-12, 2026-12-12, 2026-12-11",
			"2027-03-31, 2027-01-22, 2027-01-22" })
	void aStatedDayBindsUnlessTheLawIsEarlier(LocalDate stated, LocalDate legal, LocalDate target) {
		Deadline deadline = deadlines.openStated(CASE, stated, clock.instant());
		assertThat(deadline.rule()).isEqualTo("DL-17");
		assertThat(deadline.dueLegal()).isEqualTo(legal);
		assertThat(deadline.dueTarget()).isEqualTo(target);
	}

	@Test
	void whatIsDoneInTimeIsMetAndWhatIsDoneLateStaysBreached() {
		deadlines.open(CASE, "DL-02", clock.instant());
		deadlines.open(CASE, "DL-04", clock.instant());
		deadlines.meet(CASE, "DL-02");
		clock.setTo(at("2026-12-01T00:00"));
		deadlines.meet(CASE, "DL-04");
		assertThat(state("DL-02")).isEqualTo(DeadlineState.MET);
		assertThat(state("DL-04")).isEqualTo(DeadlineState.BREACHED);
		deadlines.breach(CASE, "DL-02");
		assertThat(state("DL-02")).as("over is over").isEqualTo(DeadlineState.MET);
		assertThat(events.stream(DeadlineSettled.class)).containsExactly(
				new DeadlineSettled(CASE, "DL-02", DeadlineState.MET, true),
				new DeadlineSettled(CASE, "DL-04", DeadlineState.BREACHED, false));
	}

	@Test
	void anEndedCaseHasNothingRunning() {
		deadlines.open(CASE, "DL-02", clock.instant());
		deadlines.open(CASE, "DL-06", clock.instant());
		deadlines.open("LF-XF-2026-000002", "DL-06", clock.instant());
		deadlines.cancel(CASE, "DL-02");
		deadlines.cancelAll(CASE);
		assertThat(deadlines.of(CASE)).extracting(Deadline::state).containsOnly(DeadlineState.CANCELLED);
		assertThat(events.stream(DeadlineSettled.class)).hasSize(2);
		assertThat(deadlines.ofAll(List.of(CASE, "LF-XF-2026-000002")).get("LF-XF-2026-000002"))
			.extracting(Deadline::state)
			.containsExactly(DeadlineState.RUNNING);
	}

	@Test
	void anExemptionIsRecordedWithItsReason() {
		deadlines.exempt(CASE, "DL-02", "ADDRESS_UNCLEAR", clock.instant());
		assertThat(deadlines.of(CASE)).singleElement().satisfies(deadline -> {
			assertThat(deadline.state()).isEqualTo(DeadlineState.EXEMPT);
			assertThat(deadline.reason()).isEqualTo("ADDRESS_UNCLEAR");
			assertThat(deadlines.light(deadline)).isEqualTo(Light.GREEN);
		});
	}

	@Test
	void anExtensionCountsFromTheRawLastDayAndIsThenRolled() {
		clock.setTo(at("2026-09-01T09:00"));
		deadlines.open(CASE, "DL-06", at("2026-07-27T10:00"));
		assertThat(deadlines.refusalToExtend(CASE, "DL-06", 9)).isEmpty();
		Deadline deadline = deadlines.extend(CASE, "DL-06", 9);
		assertThat(deadline.rawLast()).isEqualTo(day("2026-10-04"));
		assertThat(deadline.dueLegal()).isEqualTo(day("2026-10-08"));
		assertThat(deadline.dueTarget()).isEqualTo(day("2026-09-30"));
		assertThat(deadline.state()).isEqualTo(DeadlineState.EXTENDED);
		assertThat(events.stream(DeadlineMoved.class)).extracting(DeadlineMoved::deadline).containsExactly(deadline);
		deadlines.meet(CASE, "DL-06");
		assertThat(state("DL-06")).isEqualTo(DeadlineState.MET);
	}

	@Test
	void theLongestExtensionOfC07IsProvisional() {
		clock.setTo(at("2026-12-18T23:59"));
		deadlines.open(CASE, "DL-06", at("2026-10-19T10:00"));
		Deadline deadline = deadlines.extend(CASE, "DL-06", 30);
		assertThat(deadline.rawLast()).isEqualTo(day("2027-01-17"));
		assertThat(deadline.dueLegal()).isEqualTo(day("2027-01-18"));
		assertThat(deadline.covered()).isFalse();
	}

	@Test
	void anExtensionIsRefusedWithTheRuleAndTheReason() {
		deadlines.open(CASE, "DL-06", at("2026-09-24T10:00"));
		deadlines.open(CASE, "DL-02", at("2026-11-23T10:00"));
		refused("DL-06", 31, LimitRefusal.of("clock.refusal.extension-days", "DL-07", 30));
		refused("DL-06", 0, LimitRefusal.of("clock.refusal.extension-days", "DL-07", 30));
		refused("DL-02", 5, LimitRefusal.of("clock.refusal.not-extendable", "DL-02"));
		refused("DL-16", 5, LimitRefusal.of("clock.refusal.no-limit", "DL-16"));
		clock.setTo(at("2026-11-24T00:00"));
		refused("DL-06", 10, LimitRefusal.of("clock.refusal.expired", "DL-07", day("2026-11-23")));
		clock.setTo(at("2026-11-23T23:59:59"));
		deadlines.extend(CASE, "DL-06", 10);
		refused("DL-06", 10, LimitRefusal.of("clock.refusal.extended-before", "DL-06", day("2026-12-03")));
	}

	@Test
	void aHotlineOrderOfShandongIsExtendedInWorkingDays() {
		clock.setTo(at("2026-09-24T12:00"));
		deadlines.open(CASE, "DL-32", clock.instant(), null, "shandong");
		assertThat(deadlines.extend(CASE, "DL-32", 10).dueLegal()).isEqualTo(day("2026-10-22"));
	}

	@Test
	void theNoticeOfANewYearMovesWhatDependsOnIt() {
		deadlines.open(CASE, "DL-06", at("2026-11-23T09:00"));
		deadlines.open(CASE, "DL-02", at("2026-11-23T09:00"));
		Deadline extended = deadlines.open(CASE, "DL-19", at("2026-11-30T09:00"));
		deadlines.extend(CASE, "DL-19", 23);
		assertThat(extended.dueLegal()).isEqualTo(day("2027-01-22"));
		assertThat(events.stream(CalendarYearMissing.class)).contains(new CalendarYearMissing(2027));
		events.clear();

		calendar.enter(2027, "通知", List.of(new CalendarDay(day("2027-01-22"), false, "试验", "通知"),
				new CalendarDay(day("2027-01-23"), true, "试验", "通知")));

		assertThat(deadlines.latest(CASE, "DL-06").orElseThrow().dueLegal()).isEqualTo(day("2027-01-23"));
		assertThat(extended.dueLegal()).isEqualTo(day("2027-01-23"));
		assertThat(extended.state()).isEqualTo(DeadlineState.EXTENDED);
		assertThat(deadlines.of(CASE)).allMatch(Deadline::covered);
		assertThat(events.stream(DeadlineMoved.class)).hasSize(2);
	}

	/** Raw last day 2026-09-02; 4 days of hearing lead to Sunday 09-06, 24 into the holiday of 2026-09-25 to 27. */
	@ParameterizedTest
	@CsvSource({ "1, 2026-09-03, 2026-09-03", "4, 2026-09-07, 2026-09-04", "23, 2026-09-28, 2026-09-24",
			"24, 2026-09-28, 2026-09-24" })
	void theDaysOfAHearingAreLeftOutOfTheFinalReview(int days, LocalDate legal, LocalDate target) {
		deadlines.open(CASE, "DL-11", at("2026-08-03T10:00"));
		Deadline deadline = deadlines.excludeDays(CASE, "DL-11", days);
		assertThat(deadline.dueLegal()).isEqualTo(legal);
		assertThat(deadline.dueTarget()).isEqualTo(target);
		assertThat(deadline.state()).as("not counted is not extended").isEqualTo(DeadlineState.RUNNING);
		assertThat(events.stream(DeadlineMoved.class)).hasSize(1);
	}

	@Test
	void aSecondHearingIsLeftOutTooAndANewCalendarKeepsBoth() {
		deadlines.open(CASE, "DL-11", at("2026-12-07T10:00"));
		deadlines.excludeDays(CASE, "DL-11", 2);
		Deadline deadline = deadlines.excludeDays(CASE, "DL-11", 3);
		assertThat(deadline.extensionAmount()).isEqualTo(5);
		assertThat(deadline.rawLast()).isEqualTo(day("2027-01-11"));
		assertThat(deadline.covered()).isFalse();
		calendar.enter(2027, "试验通知", List.of(new CalendarDay(day("2027-01-11"), false, "试验", "试验通知")));
		assertThat(deadline.dueLegal()).isEqualTo(day("2027-01-12"));
		assertThat(deadline.dueTarget()).isEqualTo(day("2027-01-08"));
		assertThat(deadline.covered()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "DL-06", "DL-09", "DL-02", "DL-16", "DL-19", "CYCLE-15" })
	void noOtherLimitEverStandsStill(String rule) {
		deadlines.open(CASE, rule, clock.instant());
		notExcluded(rule, 1, LimitRefusal.of("clock.refusal.never-stops", rule, "DL-11"));
	}

	@Test
	void aHearingHasDaysAndALimitThatRuns() {
		notExcluded("DL-11", 1, LimitRefusal.of("clock.refusal.no-limit", "DL-11"));
		deadlines.open(CASE, "DL-11", clock.instant());
		notExcluded("DL-11", 0, LimitRefusal.of("clock.refusal.hearing-days", "DL-11"));
		deadlines.meet(CASE, "DL-11");
		notExcluded("DL-11", 1, LimitRefusal.of("clock.refusal.no-limit", "DL-11"));
	}

	private void notExcluded(String rule, int days, LimitRefusal refusal) {
		assertThatThrownBy(() -> deadlines.excludeDays(CASE, rule, days)).isInstanceOfSatisfying(LimitRefused.class,
				thrown -> assertThat(thrown.refusal()).isEqualTo(refusal));
	}

	@ParameterizedTest
	@CsvSource({ "2026-07-27T10:00, GREEN", "2026-08-28T11:59, GREEN", "2026-08-29T00:00, YELLOW",
			"2026-09-15T00:00, YELLOW", "2026-09-16T12:00, ORANGE", "2026-09-28T23:59, ORANGE",
			"2026-09-29T00:00, RED" })
	void theLightTellsHowNearItIs(LocalDateTime now, Light light) {
		Deadline deadline = deadlines.open(CASE, "DL-06", at("2026-07-27T10:00"));
		clock.setTo(now.atZone(clock.getZone()).toInstant());
		assertThat(deadlines.light(deadline)).isEqualTo(light);
	}

	@Test
	void aMissedTargetIsOrangeThoughMuchIsLeft() {
		Deadline deadline = deadlines.open(CASE, "DL-02", at("2026-02-04T10:00"));
		clock.setTo(at("2026-02-15T00:00"));
		assertThat(deadlines.light(deadline)).isEqualTo(Light.ORANGE);
		clock.advance(Duration.ofSeconds(-1));
		assertThat(deadlines.light(deadline)).isEqualTo(Light.GREEN);
		deadlines.breach(CASE, "DL-02");
		assertThat(deadlines.light(deadline)).isEqualTo(Light.RED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "DL-04", "DL-08", "DL-20" })
	void aRightThatLapsesIsNobodysDelay(String rule) {
		Deadline deadline = deadlines.open(CASE, rule, at("2026-08-03T10:00"));
		assertThat(deadlines.light(deadline)).isEqualTo(Light.GREEN);
		assertThat(deadline.guarded()).isFalse();
	}

	private void refused(String rule, int days, LimitRefusal refusal) {
		assertThat(deadlines.refusalToExtend(CASE, rule, days)).contains(refusal);
		assertThatThrownBy(() -> deadlines.extend(CASE, rule, days))
			.isInstanceOfSatisfying(LimitRefused.class, thrown -> assertThat(thrown.refusal()).isEqualTo(refusal));
	}

	@Test
	void whatIsNotOwedStartsNothing() {
		deadlines.exempt(CASE, "DL-02", "ADDRESS_UNCLEAR", clock.instant());
		assertThat(events.stream(DeadlineOpened.class)).isEmpty();
		deadlines.open("2", "DL-02", clock.instant());
		deadlines.exempt("2", "DL-02", "HAZARD", clock.instant());
		assertThat(deadlines.of("2")).extracting(Deadline::state).containsExactly(DeadlineState.EXEMPT);
		assertThat(events.stream(DeadlineSettled.class)).hasSize(2);
	}

	private DeadlineState state(String rule) {
		return deadlines.latest(CASE, rule).orElseThrow().state();
	}

	private void forget() {
		database.flush();
		database.clear();
	}

	private Instant at(String text) {
		return LocalDateTime.parse(text).atZone(clock.getZone()).toInstant();
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

}
