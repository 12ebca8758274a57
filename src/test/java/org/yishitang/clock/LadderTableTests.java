package org.yishitang.clock;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishitang.territory.Post;
import org.yishitang.territory.PostKind;
import org.yishitang.territory.Posts;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The ladder as data: which row holds, what a draft would mean, what may be put in force and what is kept. */
@ClockSlice
class LadderTableTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final Predicate<LocalDate> WEEKDAYS = day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;

	@Autowired
	Ladders ladders;

	@Autowired
	Ladder ladder;

	@Autowired
	Deadlines deadlines;

	@Autowired
	Posts posts;

	@Autowired
	OfficeClock clock;

	@BeforeEach
	void anOffice() {
		clock.setTo(at("2026-11-23T09:00"));
		List.of(PostKind.LEADER, PostKind.DIRECTOR, PostKind.SUPERVISOR)
			.forEach(kind -> posts.establish(new Post(kind.name().toLowerCase(), kind, null, null, "岗位",
					kind.name().toLowerCase(), null)));
	}

	@AfterEach
	void letTheClockRun() {
		clock.release();
	}

	@Test
	void aDraftIsPlacedWithoutAnOffice() {
		LadderLimit limit = limit("DL-06", "", "", false, "2026-11-24T00:00", "2027-01-22");
		LadderPlan plan = LadderPlan.of(limit, ladders.current().rows(), WEEKDAYS, ZONE);
		assertThat(plan.version()).isZero();
		assertThat(plan.at().values()).extracting(this::local)
			.containsExactly("2026-12-23T00:00", "2027-01-07T00:00", "2027-01-17T00:00", "2027-01-21T00:00",
					"2027-01-23T00:00");
		assertThat(plan.after(LadderStep.DIRECTOR)).isEqualTo(plan.at(LadderStep.BREACH));
		assertThat(plan.after(LadderStep.BREACH)).isEqualTo(limit.legalEnd());
	}

	@Test
	void theMostSpecificRowHolds() {
		LadderTable table = changed(rows -> {
			rows.add(step("DAYS", "", "SIMPLE", 40));
			rows.add(step("DAYS", "L2", "", 30));
			rows.add(step("DL-13", "", "", 20));
			rows.add(step("DL-13", "L2", "SIMPLE", 10));
			return rows;
		});
		assertThat(holder(table, "DL-16", "", "")).isEqualTo(50);
		assertThat(holder(table, "DL-16", "L4", "SIMPLE")).isEqualTo(40);
		assertThat(holder(table, "DL-16", "L2", "SIMPLE")).isEqualTo(30);
		assertThat(holder(table, "DL-13", "L2", "ORDINARY")).isEqualTo(20);
		assertThat(holder(table, "DL-13", "L2", "SIMPLE")).isEqualTo(10);
	}

	@Test
	void mostUrgentHoursPageThoseOnDuty() {
		LadderLimit urgent = limit("DL-12", "L1", "", true, "2026-11-23T09:00", "2026-11-23");
		assertThat(ladders.current().ladderOf(urgent)).hasSize(5)
			.allSatisfy((step, row) -> assertThat(row.action())
				.isEqualTo(step == LadderStep.BREACH ? LadderAction.LIST : LadderAction.PAGE));
		LadderLimit usual = limit("DL-12", "L4", "", true, "2026-11-23T09:00", "2026-11-23");
		assertThat(ladders.current().ladderOf(usual).get(LadderStep.LEADER).action()).isEqualTo(LadderAction.REMIND);
	}

	@Test
	void theTargetOnlyTurnsTheLightUnlessSwitchedOn() {
		assertThat(ladders.current().trigger(TriggerKind.TARGET_PASSED).on()).isFalse();
		assertThat(ladders.current().triggers()).extracting(LadderTrigger::kind)
			.containsExactlyInAnyOrder(TriggerKind.values());
		assertThat(new LadderTable(0, List.of(), List.of()).trigger(TriggerKind.FALSE_CLOSING).on()).isFalse();
	}

	@Test
	void aRunningLimitKeepsTheVersionItWasPlannedBy() {
		int before = ladders.current().version();
		Deadline running = deadlines.open("LF-XF-2026-000901", "DL-13", clock.instant());
		Instant planned = ladder.plan(running).at(LadderStep.HOLDER);
		LadderTable after = ladders.change(draft(rows -> replace(rows, step("DAYS", "", "", 20))), "提前提醒", "admin");
		assertThat(after.version()).isEqualTo(before + 1);
		assertThat(ladder.plan(running).at(LadderStep.HOLDER)).as("planned anew").isBefore(planned);
		clock.setTo(planned);
		ladder.climb("LF-XF-2026-000901", "DL-13", LadderStep.HOLDER, before);
		assertThat(ladders.version(before).rows()).noneMatch(row -> row.amount() == 20);
	}

	@Test
	void theHistorySaysWhoWhenAndWhy() {
		ladders.change(draft(rows -> replace(rows, step("DAYS", "", "", 45))), "  按要求提前提醒  ", "admin");
		LadderVersion newest = ladders.history().get(0);
		assertThat(newest.by()).isEqualTo("admin");
		assertThat(newest.reason()).isEqualTo("按要求提前提醒");
		assertThat(newest.inForceAt()).isEqualTo(clock.instant());
		assertThat(LadderDifference.between(ladders.version(newest.version() - 1), ladders.current())).singleElement()
			.satisfies(one -> {
				assertThat(one.key()).isEqualTo("DAYS///HOLDER");
				assertThat(one.before().amount()).isEqualTo(50);
				assertThat(one.after().amount()).isEqualTo(45);
			});
		assertThat(ladders.history()).extracting(LadderVersion::version).last().isEqualTo(1);
	}

	@Test
	void whatWasAddedOrTakenAwayIsADifferenceToo() {
		LadderTable one = ladders.current();
		LadderTable two = changed(rows -> {
			rows.add(step("DL-13", "", "", 20));
			rows.removeIf(row -> row.key().equals("DL-06///LEADER"));
			return rows;
		});
		assertThat(LadderDifference.between(one, two)).hasSize(2)
			.anySatisfy(added -> assertThat(added.before()).isNull())
			.anySatisfy(gone -> assertThat(gone.after()).isNull());
	}

	@Test
	void theOneWhoWasSlowerIsTold() {
		LadderTable stale = draft(rows -> replace(rows, step("DAYS", "", "", 30)));
		ladders.change(draft(rows -> replace(rows, step("DAYS", "", "", 40))), "先改", "admin");
		assertThatThrownBy(() -> ladders.change(stale, "后改", "admin-2")).isInstanceOf(LimitRefused.class)
			.hasMessage("ladders.refusal.changed-meanwhile");
	}

	@Test
	void aChangeNeedsAReason() {
		LadderTable draft = draft(rows -> rows);
		refused("reason", () -> ladders.change(draft, " ", "admin"));
		refused("reason", () -> ladders.change(draft, null, "admin"));
		refused("reason", () -> ladders.change(draft, "理".repeat(301), "admin"));
		ladders.change(draft, "理".repeat(300), "admin");
	}

	@ParameterizedTest
	@CsvSource({ "no-rule, DL-99, '', '', HOLDER, PERCENT, 50, HOLDER, REMIND, 0",
			"no-sort, DAYS, L6, '', HOLDER, PERCENT, 50, HOLDER, REMIND, 0",
			"no-sort, DAYS, '', simple, HOLDER, PERCENT, 50, HOLDER, REMIND, 0",
			"amount, DAYS, L2, '', HOLDER, PERCENT, 0, HOLDER, REMIND, 0",
			"amount, DAYS, L2, '', DIRECTOR, PERCENT, 100, director, REMIND, 0",
			"amount, DL-13, '', '', DIRECTOR, DAY, 31, director, REMIND, 0",
			"amount, DAYS, L2, '', DIRECTOR, WORKING_DAYS_BEFORE, 0, director, REMIND, 0",
			"hours, HOURS, '', SERVICE, HOLDER, DAY, 2, HOLDER, REMIND, 0",
			"hours, DL-12, '', '', DIRECTOR, WORKING_DAYS_BEFORE, 1, director, REMIND, 0",
			"end, DAYS, L2, '', BREACH, PERCENT, 99, director, LIST, 3",
			"end, DAYS, L2, '', BREACH, END, 0, director, REMIND, 0",
			"end, DAYS, L2, '', DIRECTOR, END, 0, director, REMIND, 0",
			"no-post, DAYS, L2, '', HOLDER, PERCENT, 50, nobody, REMIND, 0",
			"answer-days, DAYS, L2, '', HOLDER, PERCENT, 50, HOLDER, SUPERVISE, 0",
			"answer-days, DAYS, L2, '', HOLDER, PERCENT, 50, HOLDER, SUPERVISE, 91",
			"answer-days, DAYS, L2, '', HOLDER, PERCENT, 50, HOLDER, REMIND, 1",
			"not-ascending, DAYS, L2, '', HOLDER, PERCENT, 76, HOLDER, REMIND, 0",
			"not-ascending, DAYS, '', SIMPLE, LEADER, PERCENT, 74, leader, REMIND, 0",
			"not-ascending, DL-06, '', '', HOLDER, DAY, 46, HOLDER, REMIND, 0",
			"not-ascending, DL-13, '', '', SECTION_HEAD, DAY, 30, HEAD, REMIND, 0" })
	void whatCannotBeALadderIsRefused(String why, String rule, String urgency, String procedure, LadderStep step,
			PointKind kind, int amount, String recipient, LadderAction action, int days) {
		LadderTable draft = draft(rows -> replace(rows,
				new LadderRow(rule, urgency, procedure, step, kind, amount, List.of(recipient), action, days)));
		refused(why, () -> ladders.change(draft, "试验", "admin"));
	}

	@Test
	void theLadderOfEveryLimitStaysComplete() {
		LadderTable draft = draft(rows -> {
			rows.removeIf(row -> row.key().equals("HOURS///LEADER"));
			return rows;
		});
		refused("incomplete", () -> ladders.change(draft, "试验", "admin"));
		LadderTable twice = draft(rows -> {
			rows.add(step("DAYS", "", "", 55));
			return rows;
		});
		refused("twice", () -> ladders.change(twice, "试验", "admin"));
		LadderTable nobody = draft(rows -> replace(rows, new LadderRow("DAYS", "", "", LadderStep.HOLDER,
				PointKind.PERCENT, 50, List.of(), LadderAction.REMIND, 0)));
		refused("nobody", () -> ladders.change(nobody, "试验", "admin"));
	}

	@Test
	void aTriggerNeedsATimeToAnswer() {
		LadderTable now = ladders.current();
		LadderTable draft = new LadderTable(now.version(), now.rows(),
				List.of(new LadderTrigger(TriggerKind.FALSE_CLOSING, Light.RED, LadderAction.LIST, 0, true)));
		refused("trigger", () -> ladders.change(draft, "试验", "admin"));
	}

	@Test
	void whatWasPutInForceIsReadBackAsItWas() {
		LadderTable draft = draft(rows -> {
			rows.add(new LadderRow("DL-13", "L3", "MEDIATION", LadderStep.LEADER, PointKind.DAY, 29,
					List.of("leader", "HEAD", "supervisor"), LadderAction.SUPERVISE, 5));
			return rows;
		});
		LadderTable kept = ladders.change(draft, "试验", "admin");
		assertThat(ladders.version(kept.version()).rows()).containsExactlyInAnyOrderElementsOf(draft.rows());
		assertThat(ladders.version(kept.version()).triggers()).containsExactlyInAnyOrderElementsOf(draft.triggers());
	}

	private static void refused(String why, Runnable change) {
		assertThatThrownBy(change::run).isInstanceOf(LimitRefused.class).hasMessage("ladders.refusal." + why);
	}

	private LadderTable changed(UnaryOperator<List<LadderRow>> change) {
		return ladders.change(draft(change), "试验", "admin");
	}

	private LadderTable draft(UnaryOperator<List<LadderRow>> change) {
		LadderTable now = ladders.current();
		return new LadderTable(now.version(), change.apply(new ArrayList<>(now.rows())), now.triggers());
	}

	private static List<LadderRow> replace(List<LadderRow> rows, LadderRow by) {
		rows.removeIf(row -> row.key().equals(by.key()));
		rows.add(by);
		return rows;
	}

	private static LadderRow step(String rule, String urgency, String procedure, int percent) {
		return new LadderRow(rule, urgency, procedure, LadderStep.HOLDER, PointKind.PERCENT, percent,
				List.of(LadderRow.HOLDER), LadderAction.REMIND, 0);
	}

	private static int holder(LadderTable table, String rule, String urgency, String procedure) {
		LadderLimit limit = limit(rule, urgency, procedure, false, "2026-11-24T00:00", "2026-12-23");
		return table.ladderOf(limit).get(LadderStep.HOLDER).amount();
	}

	private static LadderLimit limit(String rule, String urgency, String procedure, boolean hours, String from,
			String last) {
		return new LadderLimit(rule, urgency, procedure, hours, at(from), LocalDate.parse(last),
				LocalDate.parse(last).plusDays(1).atStartOfDay(ZONE).toInstant(), false);
	}

	private String local(Instant moment) {
		return LocalDateTime.ofInstant(moment, ZONE).toString();
	}

	private static Instant at(String text) {
		return LocalDateTime.parse(text).atZone(ZONE).toInstant();
	}

}
