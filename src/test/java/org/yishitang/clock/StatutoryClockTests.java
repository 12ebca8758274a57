package org.yishitang.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ClockSlice
class StatutoryClockTests {

	@Autowired
	StatutoryClock clock;

	@Autowired
	DeadlineRules rules;

	@ParameterizedTest(name = "{0} from {1}")
	@CsvSource({
			// domain rules 1.8
			"DL-15, 2026-02-12, 2026-02-24, 2026-02-24", "DL-04, 2026-02-28, 2026-03-06, 2026-03-06",
			"DL-15, 2026-09-24, 2026-09-30, 2026-09-30", "DL-04, 2026-09-24, 2026-10-09, 2026-10-09",
			"DL-16, 2026-09-24, 2026-10-15, 2026-10-15", "DL-02, 2026-02-04, 2026-02-24, 2026-02-14",
			"DL-06, 2026-07-27, 2026-09-28, 2026-09-24",
			// contract: the example of the address
			"DL-06, 2026-08-02, 2026-10-08, 2026-09-30", "DL-02, 2026-11-23, 2026-12-08, 2026-12-08",
			// C01: decision, opinion and notice
			"DL-15, 2026-11-09, 2026-11-12, 2026-11-12", "DL-16, 2026-11-09, 2026-11-23, 2026-11-23",
			"DL-02, 2026-11-09, 2026-11-24, 2026-11-24",
			// C02: mediation, judicial confirmation
			"DL-19, 2026-10-12, 2026-11-11, 2026-11-11", "DL-20, 2026-10-28, 2026-11-27, 2026-11-27",
			// C03: objection, notice, opinion
			"DL-04, 2026-09-24, 2026-10-09, 2026-10-09", "DL-03, 2026-09-24, 2026-10-09, 2026-10-09",
			"DL-06, 2026-09-24, 2026-11-23, 2026-11-23",
			// C06: safety does not wait for Monday
			"DL-40, 2026-11-18, 2026-11-21, 2026-11-20",
			// C07: notice, opinion, extension
			"DL-02, 2026-10-19, 2026-11-03, 2026-11-03", "DL-06, 2026-10-19, 2026-12-18, 2026-12-18",
			"DL-07, 2026-12-18, 2027-01-18, 2027-01-15",
			// C11: notice, reply to a suggestion
			"DL-02, 2026-10-26, 2026-11-10, 2026-11-10", "DL-13, 2026-10-26, 2026-11-25, 2026-11-25",
			// internal limit of a call-back cycle, hand-over, call-back
			"CYCLE-15, 2026-11-23, 2026-12-08, 2026-12-08", "DL-14, 2026-09-30, 2026-10-08, 2026-10-08",
			"DL-34, 2026-11-20, 2026-11-25, 2026-11-25" })
	void countsDays(String rule, LocalDate from, LocalDate legal, LocalDate target) {
		DueDate due = clock.due(rule, from.atTime(15, 30));
		assertThat(due.dueLegal()).isEqualTo(legal);
		assertThat(due.dueTarget()).isEqualTo(target);
		assertThat(due.calendarCovered()).isEqualTo(legal.getYear() == 2026);
		assertThat(due.basis()).isNotBlank();
	}

	@Test
	void theMonthOfAMediationEndsOnTheSameDayOfTheNextMonth() {
		assertThat(clock.due("DL-19", at("2026-10-12T09:00"), "MONTH", null).dueLegal())
			.isEqualTo(LocalDate.parse("2026-11-12"));
		assertThat(clock.due("DL-19", at("2026-12-31T09:00"), "MONTH", null).rawLast())
			.isEqualTo(LocalDate.parse("2027-01-31"));
	}

	@ParameterizedTest(name = "{0} {1} {2} from {3}")
	@CsvSource({ "DL-31, L1, , 2026-11-02T21:40, 2026-11-02T23:40",
			"DL-31, L2, , 2026-11-09T08:15, 2026-11-10T08:15", "DL-31, L2, beijing, 2026-11-21T23:00, 2026-11-22T23:00",
			"DL-30, L1, , 2026-11-02T21:40, 2026-11-02T22:40", "DL-30, L4, shandong, 2026-11-02T21:40, 2026-11-03T21:40",
			"DL-12, , , 2026-02-16T23:30, 2026-02-17T01:30", "DL-12, PHONE, , 2026-11-02T21:40, 2026-11-02T22:10",
			"DL-41, , , 2026-10-01T12:00, 2026-10-01T14:00", "DL-50, , , 2026-11-09T20:00, 2026-11-10T06:00",
			"DL-50, IMPROVEMENT, , 2026-11-09T20:00, 2026-11-10T20:00" })
	void hoursRunAroundTheClock(String rule, String variant, String profile, LocalDateTime from, LocalDateTime end) {
		DueDate due = clock.due(rule, from, variant, profile);
		assertThat(due.dueLegal()).isEqualTo(end).isEqualTo(due.dueTarget());
		assertThat(due.calendarCovered()).isTrue();
		assertThat(due.legalEnd()).isEqualTo(end.atZone(due.zone()).toInstant()).isEqualTo(due.taskDue());
	}

	@ParameterizedTest(name = "{0} {1} {2} from {3}")
	@CsvSource({ "DL-31, L3, , 2026-11-20, 2026-11-23", "DL-31, L4, , 2026-11-20, 2026-11-27",
			"DL-31, L5, beijing, 2026-11-20, 2026-12-07", "DL-32, , shandong, 2026-09-24, 2026-10-09",
			"DL-32, RETURN, shandong, 2026-09-24, 2026-09-29", "DL-22, SECOND, , 2026-11-02, 2026-12-02",
			"DL-40, MAX, , 2026-11-21, 2026-12-06", "DL-43, LISTED, , 2026-11-25, 2026-12-05" })
	void variantsAndLocalModelsHaveRowsOfTheirOwn(String rule, String variant, String profile, LocalDate from,
			LocalDate legal) {
		assertThat(clock.due(rule, from.atStartOfDay(), variant, profile).dueLegal()).isEqualTo(legal);
	}

	@Test
	void aDayEndsAtMidnightInShanghai() {
		DueDate due = clock.due("DL-06", at("2026-07-27T23:59"));
		assertThat(due.legalEnd()).isEqualTo(Instant.parse("2026-09-28T16:00:00Z"));
		assertThat(due.taskDue()).isEqualTo(Instant.parse("2026-09-28T15:59:59Z"));
		assertThat(due.taskFollowUp()).isEqualTo(Instant.parse("2026-09-24T15:59:59Z"));
		assertThat(due.runsFrom()).isEqualTo(Instant.parse("2026-07-27T16:00:00Z"));
	}

	@Test
	void aLastDayOfTheOldYearDoesNotDependOnTheNewOne() {
		assertThat(clock.due("DL-02", at("2026-12-16T10:00")).dueLegal()).isEqualTo(LocalDate.parse("2026-12-31"));
		assertThat(clock.due("DL-02", at("2026-12-16T10:00")).calendarCovered()).isTrue();
		DueDate next = clock.due("DL-02", at("2026-12-17T10:00"));
		assertThat(next.dueLegal()).isEqualTo(LocalDate.parse("2027-01-04"));
		assertThat(next.dueTarget()).isEqualTo(LocalDate.parse("2026-12-31"));
		assertThat(next.provisionalYear()).isEqualTo(2027);
		assertThat(clock.due("DL-04", at("2026-12-28T10:00")).calendarCovered()).isFalse();
	}

	@Test
	void everyRuleOfTheDomainStandsInTheTable() {
		assertThat(rules.all()).extracting(DeadlineRule::code)
			.contains("DL-02", "DL-03", "DL-04", "DL-06", "DL-07", "DL-08", "DL-12", "DL-13", "DL-14", "DL-15", "DL-16",
					"DL-17", "DL-19", "DL-20", "DL-22", "DL-30", "DL-31", "DL-32", "DL-33", "DL-34", "DL-40", "DL-41",
					"DL-42", "DL-43", "DL-50", "CYCLE-15");
		assertThat(rules.all()).allSatisfy(rule -> {
			assertThat(rule.basis()).as(rule.code()).isNotBlank();
			assertThat(rule.binding()).isIn("L", "R", "P");
			assertThat(rule.rolls() && rule.code().matches("DL-4[0-3]")).as(rule.code()).isFalse();
		});
	}

	@Test
	void whatIsNotInTheTableIsUnknown() {
		assertThatThrownBy(() -> clock.due("DL-99", at("2026-11-23T00:00"))).isInstanceOf(UnknownRule.class);
		assertThatThrownBy(() -> clock.due("DL-31", at("2026-11-23T00:00"))).isInstanceOf(UnknownRule.class);
		assertThatThrownBy(() -> clock.due("DL-17", at("2026-11-23T00:00"))).isInstanceOf(LimitRefused.class);
	}

	@Test
	void aRevisedAmountHoldsForLaterEventsOnly() {
		LocalDate change = LocalDate.parse("2026-12-01");
		DeadlineRule before = rules.find("DL-13", null, null, change);
		rules.enter(before.revised(new RuleValues(20, before.unit(), "L", "新规定", before.profile(), change), 2));
		assertThat(clock.due("DL-13", at("2026-11-02T00:00")).rawLast()).isEqualTo(LocalDate.parse("2026-12-02"));
		assertThat(clock.due("DL-13", at("2026-12-01T00:00")).rawLast()).isEqualTo(LocalDate.parse("2026-12-21"));
		assertThat(clock.due("DL-13", at("2026-12-01T00:00")).basis()).isEqualTo("新规定");
	}

	private static LocalDateTime at(String text) {
		return LocalDateTime.parse(text);
	}

}
