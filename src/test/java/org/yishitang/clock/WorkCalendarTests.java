package org.yishitang.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.transaction.TestTransaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ClockSlice
class WorkCalendarTests {

	@Autowired
	WorkCalendar calendar;

	@Autowired
	ApplicationEvents events;

	@Test
	void theYear2026Has248WorkingDays() {
		assertThat(year(2026).filter(calendar::isWorking)).hasSize(248);
		assertThat(calendar.covers(2025)).isTrue();
		assertThat(calendar.covers(2026)).isTrue();
	}

	/** Two notices in one transaction once left the second in force for the thread that had entered them. */
	@Test
	void noticesThatAreRolledBackLeaveNothingBehind() {
		calendar.enter(2027, "通知", List.of(new CalendarDay(day("2027-01-22"), false, "试验", "通知")));
		calendar.enter(2026, "更正", List.of(new CalendarDay(day("2026-11-25"), false, "试验", "更正")));
		assertThat(calendar.isWorking(day("2026-10-01"))).isTrue();

		TestTransaction.flagForRollback();
		TestTransaction.end();

		assertThat(calendar.isWorking(day("2026-10-01"))).isFalse();
		assertThat(calendar.isWorking(day("2026-11-25"))).isTrue();
		assertThat(calendar.covers(2027)).isFalse();
	}

	@Test
	void the2026NoticeIsTheOnePublished() {
		Set<LocalDate> shifted = calendar.exceptions(2026)
			.stream()
			.filter(CalendarDay::working)
			.map(CalendarDay::day)
			.collect(Collectors.toSet());
		assertThat(shifted).containsExactlyInAnyOrder(day("2026-01-04"), day("2026-02-14"), day("2026-02-28"),
				day("2026-05-09"), day("2026-09-20"), day("2026-10-10"));
		assertThat(calendar.exceptions(2026)).hasSize(39)
			.allSatisfy(day -> assertThat(day.source()).contains("2026").contains("国务院办公厅"))
			.allSatisfy(day -> assertThat(day.name()).isNotBlank());
	}

	@ParameterizedTest
	@CsvSource({ "2026-01-01, 2026-01-03", "2026-02-15, 2026-02-23", "2026-04-04, 2026-04-06",
			"2026-05-01, 2026-05-05", "2026-06-19, 2026-06-21", "2026-09-25, 2026-09-27", "2026-10-01, 2026-10-07" })
	void nobodyWorksOnTheHolidaysOf2026(LocalDate first, LocalDate last) {
		assertThat(first.datesUntil(last.plusDays(1))).noneMatch(calendar::isWorking);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2027-01-01", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-04-05",
			"2027-05-01", "2027-05-02", "2027-06-09", "2027-09-15", "2027-10-01", "2027-10-02", "2027-10-03" })
	void ofAYearWithoutNoticeOnlyTheDaysFixedByLawAreKnown(LocalDate off) {
		assertThat(calendar.covers(2027)).isFalse();
		assertThat(calendar.isWorking(off)).isFalse();
		assertThat(StatutoryDays.of(2027)).hasSize(13).contains(off);
	}

	@Test
	void whereTheLawAndTheNoticeAreBothKnownTheyAgree() {
		assertThat(StatutoryDays.of(2026)).hasSize(13).noneMatch(calendar::isWorking);
		assertThat(StatutoryDays.of(2025)).hasSize(13).noneMatch(calendar::isWorking);
	}

	@Test
	void anEnteredNoticeHoldsAtOnce() {
		assertThat(calendar.isWorking(day("2027-02-20"))).isFalse();
		assertThat(calendar.isWorking(day("2027-02-09"))).isTrue();

		calendar.enter(2027, "通知", List.of(new CalendarDay(day("2027-02-20"), true, "春节", "通知"),
				new CalendarDay(day("2027-02-09"), false, "春节", "通知")));

		assertThat(calendar.covers(2027)).isTrue();
		assertThat(calendar.isWorking(day("2027-02-20"))).isTrue();
		assertThat(calendar.isWorking(day("2027-02-09"))).isFalse();
		assertThat(calendar.isWorking(day("2027-01-01"))).as("the notice is the whole truth").isTrue();
		assertThat(events.stream(CalendarChanged.class)).containsExactly(new CalendarChanged(2027));
	}

	@Test
	void aNoticeEnteredAgainReplacesTheFirst() {
		calendar.enter(2027, "通知", List.of(new CalendarDay(day("2027-02-20"), true, "春节", "通知")));
		calendar.enter(2027, "更正", List.of(new CalendarDay(day("2027-02-20"), false, "春节", "更正")));
		assertThat(calendar.isWorking(day("2027-02-20"))).isFalse();
		assertThat(calendar.exceptions(2027)).singleElement().extracting(CalendarDay::source).isEqualTo("更正");
	}

	@Test
	void aNoticeHasNoDaysOfAnotherYear() {
		assertThatIllegalArgumentException().isThrownBy(
				() -> calendar.enter(2027, "通知", List.of(new CalendarDay(day("2026-12-31"), false, "元旦", "通知"))));
	}

	private static java.util.stream.Stream<LocalDate> year(int year) {
		return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

}
