package org.yishitang.clock;

import java.lang.management.ManagementFactory;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishitang.territory.Post;
import org.yishitang.territory.PostKind;
import org.yishitang.territory.Posts;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** What a draft would have meant, reckoned by hand for a few matters. */
@ClockSlice
class RehearsalTests {

	private static final RuleSeries FOLLOW_UP = RuleSeries.of("DL-22");

	private static final RuleSeries EXTENSION = RuleSeries.of("DL-07");

	@Autowired
	Rehearsal rehearsal;

	@Autowired
	Ladders ladders;

	@Autowired
	RuleChanges changes;

	@Autowired
	DeadlineRules rules;

	@Autowired
	Deadlines deadlines;

	@Autowired
	Posts posts;

	@Autowired
	OfficeClock clock;

	@Autowired
	JdbcTemplate database;

	@Autowired
	jakarta.persistence.EntityManager rows;

	@MockitoBean
	PastMatters matters;

	@BeforeEach
	void anOffice() {
		posts.establish(new Post("grid-017", PostKind.GRID, "1", "017", "017网格长", "grid-017", null));
		posts.establish(new Post("community-1", PostKind.COMMUNITY, "1", null, "社区书记", "community-1", null));
		posts.establish(new Post("petition-office", PostKind.PETITION_OFFICE, null, null, "信访办", "officer", null));
		posts.establish(new Post("leader", PostKind.LEADER, null, null, "分管领导", "leader", null));
		posts.establish(new Post("director", PostKind.DIRECTOR, null, null, "主任", "director", null));
		posts.establish(new Post("supervisor", PostKind.SUPERVISOR, null, null, "督办员", null, null));
		given(matters.of(any())).willReturn(Map.of("A", new PastMatter("grid-017", "L4", "ORDINARY")));
	}

	@AfterEach
	void letTheClockRun() {
		clock.release();
	}

	/**
	 * A: 2026-11-02, done on the seventh day at ten. B: done on the second day. C: runs since 11-20. D: paper of 11-02
	 * entered on 11-09 and done an hour later. E: of August. F: not owed.
	 */
	private void fewMatters() {
		opened("E", "2026-08-20T09:00", "2026-08-20T09:00", "2026-08-30T09:00");
		opened("A", "2026-11-02T09:00", "2026-11-02T09:00", "2026-11-09T10:00");
		opened("D", "2026-11-02T09:00", "2026-11-09T08:00", "2026-11-09T09:00");
		opened("B", "2026-11-16T09:00", "2026-11-16T09:00", "2026-11-18T09:00");
		opened("C", "2026-11-20T09:00", "2026-11-20T09:00", null);
		deadlines.exempt("F", "DL-22", "ADDRESS_UNCLEAR", clock.instant());
		clock.setTo(at("2026-11-26T09:00"));
	}

	@Test
	void aShorterLimitWouldHaveRemindedTheDirectorAndBeenBrokenThreeTimes() {
		fewMatters();
		RehearsalOutcome outcome = rehearsal.of(List.of(draft(FOLLOW_UP, 4)));
		assertThat(outcome.limits()).isEqualTo(4);
		assertThat(outcome.matters()).isEqualTo(4);
		assertThat(outcome.cut()).isFalse();
		assertThat(outcome.since()).isEqualTo(at("2026-08-28T09:00"));
		// A: holder, head, leader; by the draft all five. C: holder, head; by the draft all five.
		// D, late paper: the leader alone; by the draft the breach alone. B: nothing.
		assertThat(outcome.steps()).containsExactly(new RehearsalCount("HOLDER", null, 2, 2),
				new RehearsalCount("SECTION_HEAD", null, 2, 2), new RehearsalCount("LEADER", null, 2, 2),
				new RehearsalCount("DIRECTOR", null, 0, 2), new RehearsalCount("BREACH", null, 0, 3));
		assertThat(outcome.breaches()).containsExactly(new RehearsalCount("DL-22", null, 0, 3));
		// The post of supervisor is empty: the director hears instead.
		assertThat(outcome.told()).containsExactlyInAnyOrder(new RehearsalCount("主任", "director", 0, 5),
				new RehearsalCount("分管领导", "leader", 2, 2), new RehearsalCount("017网格长", "grid-017", 1, 1),
				new RehearsalCount("社区书记", "community-1", 1, 1), new RehearsalCount("信访办", "officer", 2, 2));
		assertThat(outcome.told().get(0).what()).isEqualTo("主任");
		assertThat(outcome.same()).isFalse();
	}

	@Test
	void theSameRuleAgainMakesNoDifference() {
		fewMatters();
		RehearsalOutcome outcome = rehearsal.of(List.of(draft(FOLLOW_UP, 7)));
		assertThat(outcome.limits()).isEqualTo(4);
		assertThat(outcome.same()).isTrue();
		assertThat(outcome.steps()).extracting(RehearsalCount::before).containsExactly(2, 2, 2, 0, 0);
		assertThat(rehearsal.of(List.of()).limits()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "DL-02", "DL-06", "DL-13", "DL-31:L4@beijing", "DL-33", "DL-34" })
	void noRuleDiffersFromItself(String series) {
		RuleSeries one = RuleSeries.of(series);
		clock.setTo(at("2026-10-12T09:00"));
		deadlines.open("A", one.code(), clock.instant(), one.variant(), one.profile());
		clock.setTo(at("2026-11-26T09:00"));
		RehearsalOutcome outcome = rehearsal.of(List.of(draft(one, rules.versions(one).get(0).amount())));
		assertThat(outcome.limits()).isEqualTo(1);
		assertThat(outcome.same()).isTrue();
		assertThat(outcome.told()).isNotEmpty();
	}

	@Test
	void aLongerLimitWouldNotHaveBeenBrokenByWorkDoneTwoDaysLate() {
		opened("A", "2026-11-02T09:00", "2026-11-02T09:00", null);
		clock.setTo(at("2026-11-10T00:00"));
		deadlines.breach("A", "DL-22");
		clock.setTo(at("2026-11-11T09:00"));
		deadlines.meet("A", "DL-22");
		assertThat(deadlines.latest("A", "DL-22").orElseThrow().state()).isEqualTo(DeadlineState.BREACHED);
		assertThat(rehearsal.of(List.of(draft(FOLLOW_UP, 10))).breaches())
			.containsExactly(new RehearsalCount("DL-22", null, 1, 0));
	}

	@Test
	void workStillNotDoneAfterABreachCountsUntilToday() {
		opened("A", "2026-11-02T09:00", "2026-11-02T09:00", null);
		clock.setTo(at("2026-11-10T00:00"));
		deadlines.breach("A", "DL-22");
		clock.setTo(at("2026-11-26T09:00"));
		assertThat(rehearsal.of(List.of(draft(FOLLOW_UP, 10))).breaches())
			.containsExactly(new RehearsalCount("DL-22", null, 1, 1));
	}

	/** Extended on day 55 by 30 days and answered on day 80; ten days would not have been enough. */
	@Test
	void aShorterExtensionIsGrantedOnlyAsFarAsTheDraftAllows() {
		clock.setTo(at("2026-09-07T09:00"));
		deadlines.open("A", "DL-06", clock.instant());
		clock.setTo(at("2026-11-01T09:00"));
		deadlines.extend("A", "DL-06", 30);
		clock.setTo(at("2026-11-26T09:00"));
		deadlines.meet("A", "DL-06");
		RehearsalOutcome outcome = rehearsal.of(List.of(draft(EXTENSION, 10)));
		assertThat(outcome.breaches()).containsExactly(new RehearsalCount("DL-06", null, 0, 1));
		assertThat(rehearsal.of(List.of(draft(EXTENSION, 30))).same()).isTrue();
		// by a limit of 50 days it would have been over before it was extended
		assertThat(rehearsal.of(List.of(draft(RuleSeries.of("DL-06"), 50))).breaches())
			.containsExactly(new RehearsalCount("DL-06", null, 0, 1));
	}

	@Test
	void anExtensionArmsTheLadderAgain() {
		clock.setTo(at("2026-09-07T09:00"));
		deadlines.open("A", "DL-06", clock.instant());
		clock.setTo(at("2026-10-20T09:00"));
		deadlines.extend("A", "DL-06", 30);
		clock.setTo(at("2026-11-26T09:00"));
		// day 30 before it was extended; day 45 of 90 (10-23), 67.5 (11-14), then day 81 is 11-27
		assertThat(rehearsal.of(List.of(draft(RuleSeries.of("DL-06"), 60))).steps()).extracting(RehearsalCount::before)
			.containsExactly(2, 1, 0, 0, 0);
	}

	/** Extended on day 56, after the leader was told: what 90 days would have told by then is not told again. */
	@Test
	void whatWasToldBeforeAnExtensionIsNotToldAgain() {
		clock.setTo(at("2026-09-07T09:00"));
		deadlines.open("A", "DL-06", clock.instant());
		clock.setTo(at("2026-11-02T09:00"));
		deadlines.extend("A", "DL-06", 30);
		clock.setTo(at("2026-11-26T09:00"));
		assertThat(rehearsal.of(List.of(draft(RuleSeries.of("DL-06"), 60))).steps()).extracting(RehearsalCount::before)
			.containsExactly(1, 2, 1, 0, 0);
	}

	@Test
	void anEarlierReminderTellsTheHolderOfOneMatterMore() {
		fewMatters();
		RehearsalOutcome outcome = rehearsal.of(ladder(step(LadderRow.ALL_IN_DAYS, "", 10, LadderRow.HOLDER)));
		assertThat(outcome.limits()).isEqualTo(4);
		// B was done on its second day, a tenth of seven days after it began
		assertThat(outcome.steps()).startsWith(new RehearsalCount("HOLDER", null, 2, 3),
				new RehearsalCount("SECTION_HEAD", null, 2, 2));
		assertThat(outcome.told()).startsWith(new RehearsalCount("信访办", "officer", 2, 3));
		assertThat(outcome.breaches()).containsExactly(new RehearsalCount("DL-22", null, 0, 0));
		assertThat(outcome.same()).isFalse();
	}

	@Test
	void theLadderInForceDiffersInNothingFromItself() {
		fewMatters();
		RehearsalOutcome outcome = rehearsal.of(new RehearsalDraft(List.of(), ladders.current()));
		assertThat(outcome.limits()).isEqualTo(4);
		assertThat(outcome.same()).isTrue();
		assertThat(outcome.steps()).extracting(RehearsalCount::before).containsExactly(2, 2, 2, 0, 0);
	}

	@Test
	void aRowForAnUrgencyTouchesMattersOfThatUrgencyOnly() {
		fewMatters();
		RehearsalOutcome outcome = rehearsal.of(ladder(step(LadderRow.ALL_IN_DAYS, "L4", 50, "leader")));
		assertThat(outcome.told()).startsWith(new RehearsalCount("分管领导", "leader", 2, 3),
				new RehearsalCount("017网格长", "grid-017", 1, 0));
		assertThat(outcome.steps()).allMatch(count -> count.more() == 0);
		assertThat(outcome.same()).isFalse();
		assertThat(rehearsal.of(ladder(step(LadderRow.ALL_IN_DAYS, "L3", 50, "leader"))).same()).isTrue();
	}

	@Test
	void anOrderInPlaceOfAReminderIsADifference() {
		fewMatters();
		RehearsalOutcome outcome = rehearsal.of(ladder(new LadderRow("DL-22", "", "", LadderStep.LEADER,
				PointKind.PERCENT, 90, List.of("leader"), LadderAction.SUPERVISE, 3)));
		assertThat(outcome.steps()).allMatch(count -> count.more() == 0);
		assertThat(outcome.actions()).containsExactlyInAnyOrder(new RehearsalCount("REMIND", null, 6, 4),
				new RehearsalCount("SUPERVISE", null, 0, 2));
		assertThat(outcome.same()).isFalse();
	}

	@Test
	void aLimitAndItsLadderAreRehearsedTogether() {
		fewMatters();
		RehearsalDraft both = new RehearsalDraft(List.of(draft(FOLLOW_UP, 4)),
				ladder(step("DL-22", "", 10, LadderRow.HOLDER)).ladder());
		RehearsalOutcome outcome = rehearsal.of(both);
		assertThat(outcome.steps()).startsWith(new RehearsalCount("HOLDER", null, 2, 3));
		assertThat(outcome.breaches()).containsExactly(new RehearsalCount("DL-22", null, 0, 3));
	}

	@Test
	void aLadderThatCouldNotBePutInForceIsRefused() {
		List<LadderRow> broken = ladders.current().rows().stream().filter(row -> !row.key().equals("DAYS///LEADER")).toList();
		RehearsalDraft draft = new RehearsalDraft(List.of(), new LadderTable(0, broken, List.of()));
		assertThatThrownBy(() -> rehearsal.of(draft)).isInstanceOf(LimitRefused.class)
			.hasMessage("ladders.refusal.incomplete");
		assertThat(ladders.history()).hasSize(1);
	}

	@Test
	void severalDraftsAreRehearsedTogether() {
		clock.setTo(at("2026-11-19T09:00"));
		deadlines.open("A", "DL-34", clock.instant());
		fewMatters();
		RehearsalOutcome outcome = rehearsal.of(List.of(draft(FOLLOW_UP, 4), draft(RuleSeries.of("DL-34"), 20)));
		assertThat(outcome.limits()).isEqualTo(5);
		assertThat(outcome.matters()).isEqualTo(4);
		assertThat(outcome.breaches()).containsExactly(new RehearsalCount("DL-22", null, 0, 3),
				new RehearsalCount("DL-34", null, 1, 0));
	}

	@Test
	void aDraftThatCouldNotBePutInForceIsRefused() {
		assertThatThrownBy(() -> rehearsal.of(List.of(draft(FOLLOW_UP, 5), draft(EXTENSION, 0))))
			.isInstanceOfSatisfying(RuleRefused.class, refused -> assertThat(refused.refusals().get("1.amount").key())
				.isEqualTo("rules.refusal.amount"));
		assertThatThrownBy(() -> rehearsal.of(List.of(new RuleDraft(RuleSeries.of("DL-99"), draft(FOLLOW_UP, 5).values()))))
			.isInstanceOf(UnknownRule.class);
	}

	@Test
	void nothingIsWritten() {
		fewMatters();
		rehearsal.of(List.of(draft(FOLLOW_UP, 4)));
		rows.flush();
		assertThat(rules.versions(FOLLOW_UP)).hasSize(1);
		assertThat(changes.of(FOLLOW_UP)).isEmpty();
		assertThat(deadlines.latest("C", "DL-22").orElseThrow().state()).isEqualTo(DeadlineState.RUNNING);
		assertThat(database.queryForObject("select count(*) from ladder_step_taken", Integer.class)).isZero();
	}

	@Test
	void tenThousandLimitsAreRehearsedInTwoSeconds() {
		clock.setTo(at("2026-11-26T09:00"));
		List<Object[]> many = new ArrayList<>();
		for (int i = 0; i < 10_000; i++) {
			Instant from = at("2026-08-29T00:00").plus(Duration.ofMinutes(12L * i));
			boolean running = i % 5 == 0;
			Instant done = running ? null : from.plus(Duration.ofHours(i % 500));
			many.add(new Object[] { UUID.randomUUID().toString(), "M-" + i, running ? "RUNNING" : "MET", time(from), time(from),
					time(from.plus(Duration.ofDays(8))), time(from.plus(Duration.ofDays(8))), time(from), time(done) });
		}
		database.batchUpdate("""
				insert into case_deadline (id, version, case_no, rule_code, variant, rule_profile, title, basis, unit, guarded,
				  state, counted_from, runs_from, raw_last, due_legal, due_target, legal_end, target_end, extension_amount,
				  opened_at, settled_at, rule_row)
				values (?, 0, ?, 'DL-22', '', 'default', '', '', 'CALENDAR_DAYS', true, ?, ?, ?, '2026-11-09', '2026-11-09',
				  '2026-11-09', ?, ?, 0, ?, ?, 'DL-22')""", many);
		RehearsalDraft limits = new RehearsalDraft(List.of(draft(FOLLOW_UP, 4)), null);
		RehearsalDraft steps = ladder(step(LadderRow.ALL_IN_DAYS, "", 20, LadderRow.HOLDER));
		assertThat(least(limits)).isLessThan(Duration.ofSeconds(2));
		assertThat(least(steps)).isLessThan(Duration.ofSeconds(2));
	}

	/** Work of this thread, the database in it, whatever else the machine does meanwhile; the best of four. */
	private Duration least(RehearsalDraft draft) {
		Duration best = Duration.ofHours(1);
		for (int i = 0; i < 4; i++) {
			rows.clear();
			long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			RehearsalOutcome outcome = rehearsal.of(draft);
			Duration took = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun);
			best = took.compareTo(best) < 0 ? took : best;
			assertThat(outcome.limits()).isEqualTo(10_000);
			assertThat(outcome.same()).isFalse();
		}
		return best;
	}

	private RehearsalDraft ladder(LadderRow by) {
		List<LadderRow> changed = new ArrayList<>(ladders.current().rows());
		changed.removeIf(row -> row.key().equals(by.key()));
		changed.add(by);
		return new RehearsalDraft(List.of(), new LadderTable(1, changed, ladders.current().triggers()));
	}

	private static LadderRow step(String rule, String urgency, int percent, String whom) {
		return new LadderRow(rule, urgency, "", LadderStep.HOLDER, PointKind.PERCENT, percent, List.of(whom),
				LadderAction.REMIND, 0);
	}

	private void opened(String caseNo, String event, String entered, String done) {
		clock.setTo(at(entered));
		deadlines.open(caseNo, "DL-22", at(event));
		if (done != null) {
			clock.setTo(at(done));
			deadlines.meet(caseNo, "DL-22");
		}
	}

	private RuleDraft draft(RuleSeries series, int amount) {
		RuleValues now = rules.versions(series).get(0).values();
		return new RuleDraft(series,
				new RuleValues(amount, now.unit(), now.binding(), now.basis(), now.profile(), now.validFrom()));
	}

	private static Timestamp time(Instant moment) {
		return moment == null ? null : Timestamp.valueOf(LocalDateTime.ofInstant(moment, java.time.ZoneOffset.UTC));
	}

	private Instant at(String text) {
		return LocalDateTime.parse(text).atZone(clock.getZone()).toInstant();
	}

}
