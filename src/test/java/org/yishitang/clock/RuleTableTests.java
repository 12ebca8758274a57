package org.yishitang.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every row of the table: what the domain says it is, and what must hold of any date counted by it. */
@ClockSlice
class RuleTableTests {

	private static final long SEED = 20260501;

	@Autowired
	DeadlineRules rules;

	@Autowired
	StatutoryClock statutory;

	@Autowired
	WorkCalendar calendar;

	/** Table (a) of the domain rules, row by row. */
	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/clock/table-a.csv", numLinesToSkip = 1, nullValues = "-")
	void theTableIsThatOfTheDomain(String series, Integer amount, TimeUnitKind unit, String binding, boolean rolls,
			String extension, String law) {
		RuleSeries wanted = RuleSeries.of(series);
		assertThat(rules.versions(wanted)).singleElement().satisfies(row -> {
			assertThat(row.amount()).isEqualTo(amount);
			assertThat(row.unit()).isEqualTo(unit);
			assertThat(row.binding()).isEqualTo(binding);
			assertThat(row.rolls()).isEqualTo(rolls);
			assertThat(row.extension()).isEqualTo(extension);
			assertThat(row.basis()).contains(law);
			assertThat(row.title()).isNotBlank();
			assertThat(row.series()).isEqualTo(wanted);
			assertThat(row.series().id()).isEqualTo(series);
		});
	}

	/** Reckoned outside the program from the notices of 2025 and 2026, for the days around and inside each holiday. */
	@Test
	void aroundEveryHolidayOfTwoYearsTheDatesAreThoseReckonedByHand() throws IOException {
		List<String> vectors = Files.readAllLines(Path.of("src/test/resources/clock/holidays.csv"));
		assertThat(vectors.stream().skip(1)).hasSizeGreaterThan(800).allSatisfy(line -> {
			String[] vector = line.split(",");
			RuleSeries asked = RuleSeries.of(vector[0]);
			DueDate due = statutory.due(asked.code(), LocalDate.parse(vector[1]).atTime(15, 30), asked.variant(), asked.profile());
			assertThat(due.dueLegal()).as(line).hasToString(vector[2]);
			assertThat(due.dueTarget()).as(line).hasToString(vector[3]);
			assertThat(due.calendarCovered()).as(line).isTrue();
		});
	}

	@Test
	void noDateIsBeforeItsRawDateAndRolledOnesAreWorkingDays() {
		eachRowAndDay((row, from) -> {
			DueDate due = statutory.due(row, from);
			assertThat(end(due.dueLegal())).as("%s from %s", row.getId(), from).isAfterOrEqualTo(end(due.rawLast()));
			assertThat(end(due.dueTarget())).as("%s from %s", row.getId(), from).isBeforeOrEqualTo(end(due.dueLegal()));
			assertThat(end(due.rawLast())).isAfterOrEqualTo(row.unit().aroundTheClock() ? from
					: from.toLocalDate().atStartOfDay());
			if (row.unit().aroundTheClock()) {
				assertThat(due.dueLegal()).isEqualTo(due.rawLast()).isEqualTo(due.dueTarget());
				return;
			}
			LocalDate legal = LocalDate.from(due.dueLegal());
			assertThat(calendar.isWorking(LocalDate.from(due.dueTarget()))).isTrue();
			if (row.rolls()) {
				assertThat(calendar.isWorking(legal)).as("%s from %s", row.getId(), from).isTrue();
				assertThat(LocalDate.from(due.rawLast()).datesUntil(legal)).noneMatch(calendar::isWorking);
			}
			else {
				assertThat(legal).isEqualTo(due.rawLast());
			}
		});
	}

	@Test
	void theLaterEventIsNeverDueEarlier() {
		eachRowAndDay((row, from) -> {
			LocalDateTime later = from.plusHours(17);
			assertThat(end(statutory.due(row, later).dueLegal())).as("%s from %s", row.getId(), from)
				.isAfterOrEqualTo(end(statutory.due(row, from).dueLegal()));
			assertThat(end(statutory.due(row, later).dueTarget()))
				.isAfterOrEqualTo(end(statutory.due(row, from).dueTarget()));
		});
	}

	@Test
	void workingDaysAreExactlyCounted() {
		eachRowAndDay((row, from) -> {
			if (row.unit() == TimeUnitKind.WORKING_DAYS && row.amount() > 0) {
				LocalDate first = from.toLocalDate();
				LocalDate last = LocalDate.from(statutory.due(row, from).rawLast());
				assertThat(first.plusDays(1).datesUntil(last.plusDays(1)).filter(calendar::isWorking))
					.as("%s from %s", row.getId(), from)
					.hasSize(row.amount());
			}
		});
	}

	@Test
	void theHourOfTheDayDoesNotMatterToDays() {
		eachRowAndDay((row, from) -> {
			if (!row.unit().aroundTheClock()) {
				assertThat(statutory.due(row, from.toLocalDate().atTime(23, 59, 59)).dueLegal())
					.isEqualTo(statutory.due(row, from.toLocalDate().atStartOfDay()).dueLegal());
			}
		});
	}

	@Test
	void anExtensionIsCountedFromTheRawLastDay() {
		Random days = new Random(SEED);
		for (int i = 0; i < 400; i++) {
			LocalDateTime from = LocalDate.of(2025, 1, 1).plusDays(days.nextInt(700)).atTime(9, 0);
			DueDate plain = statutory.due("DL-06", from);
			int more = 1 + days.nextInt(30);
			DueDate longer = statutory.extended(plain, more, TimeUnitKind.CALENDAR_DAYS);
			assertThat(longer.rawLast()).isEqualTo(from.toLocalDate().plusDays(60L + more));
			assertThat(end(longer.dueLegal())).isAfterOrEqualTo(end(plain.dueLegal()));
		}
	}

	@ParameterizedTest(name = "{0} + 1 {1}")
	@CsvSource({ "2026-01-31, DL-19:MONTH, 2026-02-28", "2024-01-31, DL-19:MONTH, 2024-02-29",
			"2026-03-31, DL-19:MONTH, 2026-04-30", "2026-08-31, DL-19:MONTH, 2026-09-30",
			"2025-12-31, DL-19:MONTH, 2026-01-31", "2026-02-28, DL-19:MONTH, 2026-03-28",
			"2024-02-29, DL-80:ARBITRATION, 2025-02-28", "2025-03-03, DL-80:ARBITRATION, 2026-03-03" })
	void aMonthAndAYearEndOnTheDayOfTheSameNumberOrTheLast(LocalDate from, String series, LocalDate raw) {
		RuleSeries asked = RuleSeries.of(series);
		assertThat(statutory.due(asked.code(), from.atTime(12, 0), asked.variant(), null).rawLast()).isEqualTo(raw);
	}

	@Test
	void nobodyKnowsALimitVariantOrModelThatIsNotThere() {
		LocalDate day = LocalDate.of(2026, Month.NOVEMBER, 23);
		unknown("DL-99", null, null, "clock.unknown-rule");
		unknown("DL-31", null, null, "clock.unknown-variant.wanted");
		unknown("DL-31", "L9", null, "clock.unknown-variant");
		unknown("DL-06", "L1", null, "clock.unknown-variant.none");
		unknown("DL-06", null, "mars", "clock.unknown-profile");
		assertThat(rules.find("DL-06", null, "shandong", day).profile()).isEqualTo("default");
		assertThat(rules.profiles()).containsExactly("beijing", "default", "shandong");
		assertThatThrownBy(() -> RuleSeries.of("DL-06; drop table")).isInstanceOf(UnknownRule.class);
	}

	private void unknown(String code, String variant, String profile, String key) {
		assertThatThrownBy(() -> rules.find(code, variant, profile, LocalDate.of(2026, 11, 23)))
			.isInstanceOfSatisfying(UnknownRule.class, thrown -> assertThat(thrown.refusal().key()).isEqualTo(key));
	}

	/** Random days, and every day around the longest holidays; from 2024 into years without a notice. */
	private void eachRowAndDay(Check check) {
		Random days = new Random(SEED);
		for (DeadlineRule row : rules.all()) {
			if (row.amount() == null) {
				continue;
			}
			for (int i = 0; i < 60; i++) {
				check.of(row, LocalDate.of(2024, 6, 1).plusDays(days.nextInt(1100)).atTime(days.nextInt(24), days.nextInt(60)));
			}
			LocalDate.of(2026, 2, 10).datesUntil(LocalDate.of(2026, 3, 3)).forEach(day -> check.of(row, day.atTime(8, 30)));
			LocalDate.of(2025, 9, 26).datesUntil(LocalDate.of(2025, 10, 13)).forEach(day -> check.of(row, day.atTime(8, 30)));
		}
	}

	private static LocalDateTime end(Temporal due) {
		return due instanceof LocalDate day ? day.plusDays(1).atStartOfDay() : (LocalDateTime) due;
	}

	private interface Check {

		void of(DeadlineRule row, LocalDateTime from);

	}

}
