package org.yishitang.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who may change a limit, from when on, and what it means for what already runs. */
@ClockSlice
class RuleChangesTests {

	private static final String CASE = "LF-XF-2026-000001";

	private static final RuleSeries CALL_BACK = RuleSeries.of("DL-34");

	private static final RuleSeries OPINION = RuleSeries.of("DL-06");

	private static final RuleSeries EXTENSION = RuleSeries.of("DL-07");

	private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

	@Autowired
	RuleChanges changes;

	@Autowired
	DeadlineRules rules;

	@Autowired
	Deadlines deadlines;

	@Autowired
	StatutoryClock statutory;

	@Autowired
	WorkCalendar calendar;

	@Autowired
	OfficeClock clock;

	@BeforeEach
	void anOfficeMorning() {
		clock.setTo(at("2026-11-23T09:00"));
	}

	@AfterEach
	void letTheClockRun() {
		clock.release();
	}

	@Test
	void theOfficesOwnRuleIsChangedByAnAdministratorAlone() {
		RuleChange change = propose(CALL_BACK, 5);
		assertThat(change.state()).isEqualTo(RuleChangeState.IN_FORCE);
		assertThat(change.decidedBy()).isNull();
		assertThat(rules.versions(CALL_BACK)).extracting(DeadlineRule::amount).containsExactly(3, 5);
		assertThat(rules.versions(CALL_BACK)).extracting(DeadlineRule::versionNo).containsExactly(1, 2);
		assertThat(due("DL-34", "2026-11-20T10:00")).isEqualTo("2026-11-25");
		assertThat(due("DL-34", "2026-11-23T08:00")).isEqualTo("2026-11-30");
		assertThat(changes.of(CALL_BACK)).singleElement().satisfies(kept -> {
			assertThat(kept.proposedBy()).isEqualTo("admin");
			assertThat(kept.proposedAt()).isEqualTo(clock.instant());
			assertThat(kept.reason()).isEqualTo("来回不够");
			assertThat(kept.baseRow()).isEqualTo("DL-34");
			assertThat(kept.enteredRow()).isEqualTo("DL-34/2");
			assertThat(kept.values().amount()).isEqualTo(5);
		});
		assertThat(changes.pending()).isEmpty();
	}

	@Test
	void whatLawBindsWaitsForASecondPerson() {
		RuleChange change = propose(OPINION, 45);
		assertThat(change.state()).isEqualTo(RuleChangeState.PENDING);
		assertThat(changes.waiting()).isEqualTo(1);
		assertThat(rules.versions(OPINION)).hasSize(1);
		assertThatThrownBy(() -> changes.confirm(change.getId(), "admin", ""))
			.isInstanceOfSatisfying(RuleRefused.class, thrown -> refused(thrown, "note", "rules.refusal.four-eyes"));
		changes.confirm(change.getId(), "legal", " 同意 ");
		assertThat(due("DL-06", "2026-11-23T10:00")).isEqualTo("2027-01-07");
		assertThat(changes.decided()).singleElement().satisfies(kept -> {
			assertThat(kept.state()).isEqualTo(RuleChangeState.IN_FORCE);
			assertThat(kept.decidedBy()).isEqualTo("legal");
			assertThat(kept.decisionNote()).isEqualTo("同意");
			assertThat(kept.decidedAt()).isEqualTo(clock.instant());
		});
		assertThatThrownBy(() -> changes.confirm(change.getId(), "director", ""))
			.isInstanceOfSatisfying(RuleRefused.class, thrown -> refused(thrown, "note", "rules.refusal.decided"));
	}

	@Test
	void aRefusalNeedsAReasonAndLeavesTheLimitAsItWas() {
		RuleChange change = propose(OPINION, 45);
		assertThatThrownBy(() -> changes.refuse(change.getId(), "director", " "))
			.isInstanceOfSatisfying(RuleRefused.class, thrown -> refused(thrown, "note", "rules.refusal.reason"));
		assertThatThrownBy(() -> changes.refuse(change.getId(), "admin", "不"))
			.isInstanceOfSatisfying(RuleRefused.class, thrown -> refused(thrown, "note", "rules.refusal.four-eyes"));
		changes.refuse(change.getId(), "director", "条例规定六十日");
		assertThat(rules.versions(OPINION)).hasSize(1);
		assertThat(changes.decided()).extracting(RuleChange::state).containsExactly(RuleChangeState.REFUSED);
		assertThat(propose(OPINION, 50).state()).as("and may be proposed again").isEqualTo(RuleChangeState.PENDING);
	}

	@Test
	void oneProposalAtATimeThatAnAdministratorMayTakeBack() {
		RuleChange change = propose(OPINION, 45);
		refusedField(OPINION, 1, values(OPINION, 50, TODAY), "再来", "amount", "rules.refusal.pending");
		changes.withdraw(change.getId(), "admin");
		assertThat(changes.waiting()).isZero();
		assertThatThrownBy(() -> changes.withdraw(change.getId(), "admin")).isInstanceOf(RuleRefused.class);
		assertThat(changes.decided()).isEmpty();
		assertThat(changes.of(OPINION)).extracting(RuleChange::state).containsExactly(RuleChangeState.WITHDRAWN);
	}

	@Test
	void aProposalWhoseDayHasPassedDoesNotReachBack() {
		RuleChange change = propose(OPINION, 45);
		clock.setTo(at("2026-11-24T00:00"));
		assertThatThrownBy(() -> changes.confirm(change.getId(), "legal", ""))
			.isInstanceOfSatisfying(RuleRefused.class, thrown -> {
				refused(thrown, "note", "rules.refusal.day-passed");
				assertThat(thrown.refusals().get("note").arguments()).containsExactly(TODAY);
			});
	}

	@Test
	void whoeverSawAnOlderVersionIsToldSo() {
		propose(CALL_BACK, 5);
		refusedField(CALL_BACK, 1, values(CALL_BACK, 4, TODAY), "也改", "amount", "rules.refusal.changed-meanwhile");
		changes.propose(CALL_BACK, 2, values(CALL_BACK, 4, TODAY), "改回一些", "admin");
		assertThat(due("DL-34", "2026-11-23T10:00")).as("of one day the later entered").isEqualTo("2026-11-27");
	}

	@Test
	void aLaterDayHoldsWhenItComes() {
		changes.propose(CALL_BACK, 1, values(CALL_BACK, 5, LocalDate.parse("2026-12-01")), "年底起", "admin");
		assertThat(due("DL-34", "2026-11-30T10:00")).isEqualTo("2026-12-03");
		assertThat(due("DL-34", "2026-12-01T10:00")).isEqualTo("2026-12-08");
		assertThat(rules.inForce(TODAY)).filteredOn(row -> row.series().equals(CALL_BACK))
			.extracting(DeadlineRule::amount)
			.containsExactly(3);
	}

	@Test
	void aRunningLimitKeepsTheVersionItBeganWith() {
		Deadline running = deadlines.open(CASE, "DL-34", at("2026-11-23T08:00"));
		Deadline opinion = deadlines.open("2", "DL-06", at("2026-11-23T08:00"));
		propose(CALL_BACK, 10);
		changes.confirm(propose(OPINION, 45).getId(), "legal", "");
		assertThat(running.dueLegal()).isEqualTo("2026-11-26");

		calendar.enter(2026, "更正", List.of(new CalendarDay(LocalDate.parse("2026-11-25"), false, "试验", "更正")));
		calendar.enter(2027, "通知", List.of(new CalendarDay(LocalDate.parse("2027-01-22"), false, "试验", "通知")));

		assertThat(running.dueLegal()).as("three days, one of them off").isEqualTo("2026-11-27");
		assertThat(opinion.dueLegal()).as("sixty days").isEqualTo("2027-01-25");
		assertThat(deadlines.open("3", "DL-06", at("2026-11-23T09:30")).rawLast()).isEqualTo("2027-01-07");
	}

	@Test
	void aRunningLimitIsExtendedByTheRuleItBeganWith() {
		Deadline opinion = deadlines.open(CASE, "DL-06", at("2026-11-23T08:00"));
		clock.advance(java.time.Duration.ofMinutes(5));
		changes.confirm(propose(EXTENSION, 10).getId(), "director", "");
		Deadline next = deadlines.open("2", "DL-06", at("2026-11-23T09:05"));

		assertThat(deadlines.refusalToExtend(CASE, "DL-06", 31)).contains(LimitRefusal.of("clock.refusal.extension-days", "DL-07", 30));
		deadlines.extend(CASE, "DL-06", 30);
		assertThat(opinion.rawLast()).isEqualTo("2027-02-21");
		assertThat(deadlines.refusalToExtend(next.caseNo(), "DL-06", 11))
			.contains(LimitRefusal.of("clock.refusal.extension-days", "DL-07", 10));
	}

	@Test
	void anExtensionKeepsItsUnitThoughTheRuleCountsAnotherOneNow() {
		Deadline running = deadlines.open(CASE, "DL-32", at("2026-11-23T08:00"), null, "shandong");
		deadlines.extend(CASE, "DL-32", 10);
		assertThat(running.dueLegal()).isEqualTo("2026-12-14");
		RuleSeries extension = RuleSeries.of("DL-32:EXTENSION@shandong");
		DeadlineRule row = rules.versions(extension).get(0);
		changes.propose(extension, 1, new RuleValues(10, TimeUnitKind.CALENDAR_DAYS, "R", row.basis(), "shandong", TODAY), "按日", "admin");
		calendar.enter(2026, "更正", List.of(new CalendarDay(LocalDate.parse("2026-12-10"), false, "试验", "更正")));
		assertThat(running.dueLegal()).isEqualTo("2026-12-15");
	}

	@Test
	void anotherLocalModelGetsAVersionOfItsOwn() {
		RuleSeries contact = RuleSeries.of("DL-33");
		DeadlineRule row = rules.versions(contact).get(0);
		RuleChange change = changes.propose(contact, 1,
				new RuleValues(12, TimeUnitKind.HOURS, "R", "济南市热线条例", "shandong", TODAY), "地方规定", "admin");
		assertThat(change.series()).isEqualTo(RuleSeries.of("DL-33@shandong"));
		assertThat(rules.versions(contact)).extracting(DeadlineRule::getId).containsExactly(row.getId());
		assertThat(statutory.due("DL-33", LocalDateTime.parse("2026-11-23T10:00"), null, "shandong").dueLegal())
			.hasToString("2026-11-23T22:00");
		assertThat(statutory.due("DL-33", LocalDateTime.parse("2026-11-22T10:00"), null, "shandong").dueLegal())
			.as("before its day the general one").hasToString("2026-11-23T10:00");
		assertThat(statutory.due("DL-33", LocalDateTime.parse("2026-11-23T10:00"), null, "beijing").dueLegal())
			.hasToString("2026-11-24T10:00");
	}

	@ParameterizedTest(name = "{0} from {1} to {2}: law {3}")
	@CsvSource({ "DL-06, L, L, true", "DL-06, L, P, true", "DL-34, P, L, true", "DL-34, P, R, false",
			"DL-16, R, P, false" })
	void makingALawOfARuleOrARuleOfALawTakesTwo(String rule, String before, String after, boolean two) {
		RuleSeries series = RuleSeries.of(rule);
		RuleValues now = rules.versions(series).get(0).values();
		assertThat(now.binding()).isEqualTo(before);
		assertThat(changes.lawBound(series,
				new RuleValues(9, now.unit(), after, now.basis(), now.profile(), TODAY))).isEqualTo(two);
	}

	@ParameterizedTest(name = "{0}: {1} {2}")
	@CsvSource(nullValues = "-", value = { "DL-34, 0, WORKING_DAYS, P, 依据, default, 2026-11-23, amount, rules.refusal.amount",
			"DL-34, 10000, WORKING_DAYS, P, 依据, default, 2026-11-23, amount, rules.refusal.amount",
			"DL-34, -, WORKING_DAYS, P, 依据, default, 2026-11-23, amount, rules.refusal.amount",
			"DL-17, 5, CALENDAR_DAYS, L, 依据, default, 2026-11-23, amount, rules.refusal.stated",
			"DL-17, -, HOURS, L, 依据, default, 2026-11-23, unit, rules.refusal.unit-kind",
			"DL-06, 60, HOURS, L, 依据, default, 2026-11-23, unit, rules.refusal.unit-kind",
			"DL-07, 60, HOURS, L, 依据, default, 2026-11-23, unit, rules.refusal.unit-kind",
			"DL-34, 4, -, P, 依据, default, 2026-11-23, unit, rules.refusal.unit",
			"DL-34, 4, WORKING_DAYS, X, 依据, default, 2026-11-23, binding, rules.refusal.binding",
			"DL-34, 4, WORKING_DAYS, P, ' ', default, 2026-11-23, basis, rules.refusal.basis",
			"DL-34, 4, WORKING_DAYS, P, 依据, mars, 2026-11-23, profile, rules.refusal.profile",
			"DL-34, 4, WORKING_DAYS, P, 依据, default, 2026-11-22, validFrom, rules.refusal.past",
			"DL-34, 4, WORKING_DAYS, P, 依据, default, -, validFrom, rules.refusal.past" })
	void whatCannotBeIsRefusedBesideItsField(String rule, Integer amount, TimeUnitKind unit, String binding, String basis,
			String profile, LocalDate from, String field, String key) {
		refusedField(RuleSeries.of(rule), 1, new RuleValues(amount, unit, binding, basis, profile, from), "理由", field, key);
	}

	@Test
	void aChangeNeedsAReasonAndADifference() {
		refusedField(CALL_BACK, 1, values(CALL_BACK, 4, TODAY), " ", "reason", "rules.refusal.reason");
		refusedField(CALL_BACK, 1, values(CALL_BACK, 4, TODAY), "长".repeat(501), "reason", "rules.refusal.reason-length");
		refusedField(CALL_BACK, 1, values(CALL_BACK, 3, TODAY), "理由", "amount", "rules.refusal.unchanged");
		refusedField(CALL_BACK, 1, new RuleValues(4, TimeUnitKind.WORKING_DAYS, "P", "长".repeat(301), "default", TODAY), "理由",
				"basis", "rules.refusal.basis-length");
		assertThatThrownBy(() -> changes.propose(RuleSeries.of("DL-99"), 1, values(CALL_BACK, 4, TODAY), "理由", "admin"))
			.isInstanceOf(UnknownRule.class);
	}

	@Test
	void hoursNeverRollAndSafetyNeitherThoughCountedInDays() {
		changes.propose(RuleSeries.of("DL-33"), 1, new RuleValues(1, TimeUnitKind.WORKING_DAYS, "P", "依据", "default", TODAY), "按日", "admin");
		changes.propose(CALL_BACK, 1, new RuleValues(24, TimeUnitKind.HOURS, "P", "依据", "default", TODAY), "按时", "admin");
		changes.confirm(changes.propose(RuleSeries.of("DL-41"), 1, new RuleValues(1, TimeUnitKind.CALENDAR_DAYS, "L", "依据", "default", TODAY), "按日", "admin").getId(), "legal", "");
		assertThat(rules.find("DL-33", null, null, TODAY).rolls()).isTrue();
		assertThat(rules.find("DL-34", null, null, TODAY).rolls()).isFalse();
		assertThat(rules.find("DL-41", null, null, TODAY).rolls()).isFalse();
		assertThat(deadlines.open(CASE, "DL-34", clock.instant()).legalEnd()).isEqualTo(at("2026-11-24T09:00"));
	}

	private RuleChange propose(RuleSeries series, int amount) {
		return changes.propose(series, 1, values(series, amount, TODAY), "来回不够", "admin");
	}

	private RuleValues values(RuleSeries series, int amount, LocalDate from) {
		RuleValues now = rules.versions(series).get(0).values();
		return new RuleValues(amount, now.unit(), now.binding(), now.basis(), now.profile(), from);
	}

	private void refusedField(RuleSeries series, int seen, RuleValues values, String reason, String field, String key) {
		assertThatThrownBy(() -> changes.propose(series, seen, values, reason, "admin"))
			.isInstanceOfSatisfying(RuleRefused.class, thrown -> refused(thrown, field, key));
	}

	private static void refused(RuleRefused thrown, String field, String key) {
		Map<String, LimitRefusal> refusals = thrown.refusals();
		assertThat(refusals).containsKey(field);
		assertThat(refusals.get(field).key()).isEqualTo(key);
	}

	private String due(String rule, String from) {
		return statutory.due(rule, LocalDateTime.parse(from)).dueLegal().toString();
	}

	private Instant at(String text) {
		return LocalDateTime.parse(text).atZone(clock.getZone()).toInstant();
	}

}
