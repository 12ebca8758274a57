package org.yishitang.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishitang.territory.Absences;
import org.yishitang.territory.Post;
import org.yishitang.territory.PostKind;
import org.yishitang.territory.Posts;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@ClockSlice
class LadderTests {

	private static final String CASE = "LF-XF-2026-000001";

	@Autowired
	Ladder ladder;

	@Autowired
	Deadlines deadlines;

	@Autowired
	Posts posts;

	@Autowired
	Absences absences;

	@Autowired
	OfficeClock clock;

	@Autowired
	ApplicationEvents events;

	@MockitoBean
	TaskHolders worklist;

	@BeforeEach
	void anOfficeOnMonday() {
		clock.setTo(at("2026-11-23T09:00"));
		posts.establish(new Post("grid-017", PostKind.GRID, "1", "017", "网格长", "grid-017", null));
		posts.establish(new Post("community-1", PostKind.COMMUNITY, "1", null, "书记", "community-1", "community-2"));
		posts.establish(new Post("section-civil", PostKind.SECTION, null, null, "公共服务办", "handler-1", "handler-2"));
		posts.establish(new Post("leader", PostKind.LEADER, null, null, "分管领导", "leader", null));
		posts.establish(new Post("director", PostKind.DIRECTOR, null, null, "主任", "director", null));
		posts.establish(new Post("supervisor", PostKind.SUPERVISOR, null, null, "督办员", "supervisor", null));
		given(worklist.holderOf(CASE)).willReturn(Optional.empty());
		given(worklist.postOf(CASE)).willReturn(Optional.of("grid-017"));
	}

	@AfterEach
	void letTheClockRun() {
		clock.release();
	}

	@Test
	void theSixtyDaysWarnOnTheirOwnDays() {
		plan("DL-06", "2026-11-23T09:00", "2026-12-23T00:00", "2027-01-07T00:00", "2027-01-17T00:00",
				"2027-01-21T00:00", "2027-01-23T00:00");
	}

	@Test
	void whatIsPromisedForTodayWarnsToday() {
		Deadline today = deadlines.openPromised(CASE, "CARRY-OUT", LocalDate.parse("2026-11-23"), at("2026-11-23T09:00"));
		LadderPlan plan = ladder.plan(today);
		List<Instant> moments = Stream.of(LadderStep.values()).map(plan::at).toList();
		assertThat(moments.get(0)).isEqualTo(at("2026-11-23T16:30"));
		assertThat(moments).isSorted().doesNotHaveDuplicates().last().isEqualTo(at("2026-11-24T00:00"));
	}

	@Test
	void theNoticeWarnsOnDaySevenAndTwelve() {
		plan("DL-02", "2026-11-23T09:00", "2026-11-30T00:00", "2026-12-05T00:00", "2026-12-07T00:00",
				"2026-12-07T00:00", "2026-12-09T00:00");
	}

	@Test
	void otherLimitsInDaysClimbByShares() {
		plan("DL-13", "2026-10-26T09:00", "2026-11-11T00:00", "2026-11-18T12:00", "2026-11-23T00:00",
				"2026-11-24T00:00", "2026-11-26T00:00");
	}

	@Test
	void aLimitTooShortForADaysWarningTellsTheDirectorAtNinetyFivePercent() {
		plan("DL-14", "2026-11-23T09:00", "2026-11-24T12:00", "2026-11-24T18:00", "2026-11-24T21:36",
				"2026-11-24T22:48", "2026-11-25T00:00");
	}

	@Test
	void hoursClimbByShares() {
		Deadline deadline = deadlines.open(CASE, "DL-31", at("2026-11-02T21:40"), "L1", null);
		assertThat(ladder.plan(deadline).at().values()).containsExactly(at("2026-11-02T22:40"), at("2026-11-02T23:10"),
				at("2026-11-02T23:28"), at("2026-11-02T23:34"), at("2026-11-02T23:40"));
	}

	@Test
	void anExtendedLimitClimbsByShareOfItsNewSpan() {
		deadlines.open(CASE, "DL-06", at("2026-09-24T09:00"));
		Deadline deadline = deadlines.extend(CASE, "DL-06", 30);
		assertThat(ladder.plan(deadline).at(LadderStep.HOLDER)).isEqualTo(at("2026-11-09T00:00"));
		assertThat(ladder.plan(deadline).at(LadderStep.LEADER)).isEqualTo(at("2026-12-15T00:00"));
		assertThat(ladder.plan(deadline).at(LadderStep.DIRECTOR)).isEqualTo(at("2026-12-22T00:00"));
	}

	@Test
	void climbingTellsEachLevelOnceAndEndsInTheBreach() {
		Deadline deadline = deadlines.open(CASE, "DL-06", clock.instant());
		List<List<String>> told = new ArrayList<>();
		for (LadderStep step : LadderStep.values()) {
			assertThat(ladder.firstOpenStep(deadline)).isEqualTo(step);
			clock.setTo(ladder.plan(deadline).at(step));
			told.add(ladder.climb(CASE, "DL-06", step).recipients());
			assertThat(ladder.climb(CASE, "DL-06", step).anew()).isFalse();
		}
		assertThat(told).containsExactly(List.of("grid-017"), List.of("community-1"), List.of("leader"),
				List.of("director"), List.of("director", "supervisor"));
		assertThat(events.stream(LadderClimbed.class)).hasSize(5).noneMatch(LadderClimbed::vacant);
		assertThat(deadline.state()).isEqualTo(DeadlineState.BREACHED);
		assertThat(events.stream(DeadlineSettled.class))
			.containsExactly(new DeadlineSettled(CASE, "DL-06", DeadlineState.BREACHED));
		assertThat(ladder.firstOpenStep(deadline)).isEqualTo(LadderStep.BREACH);
		assertThat(ladder.taken(CASE)).extracting(Climbed::step).containsExactly(LadderStep.values());
	}

	@Test
	void thePersonWhoClaimedTheTaskComesFirst() {
		given(worklist.holderOf(CASE)).willReturn(Optional.of("handler-3"));
		deadlines.open(CASE, "DL-06", clock.instant());
		assertThat(ladder.climb(CASE, "DL-06", LadderStep.HOLDER).recipients()).containsExactly("handler-3");
	}

	@Test
	void theStandInIsToldWhileTheFirstIsAway() {
		given(worklist.postOf(CASE)).willReturn(Optional.of("section-civil"));
		absences.record("handler-1", at("2026-11-20T00:00"), at("2026-11-30T00:00"));
		deadlines.open(CASE, "DL-06", clock.instant());
		assertThat(ladder.climb(CASE, "DL-06", LadderStep.HOLDER).recipients()).containsExactly("handler-2");
		assertThat(ladder.climb(CASE, "DL-06", LadderStep.SECTION_HEAD).recipients()).containsExactly("handler-2");
	}

	@Test
	void anEmptyPostPassesToTheNextHigherAndSaysSo() {
		posts.appoint("grid-017", null, null);
		posts.appoint("community-1", null, null);
		posts.appoint("director", null, null);
		deadlines.open(CASE, "DL-06", clock.instant());
		Climbed holder = ladder.climb(CASE, "DL-06", LadderStep.HOLDER);
		assertThat(holder.recipients()).containsExactly("leader");
		assertThat(holder.vacant()).isTrue();
		Climbed director = ladder.climb(CASE, "DL-06", LadderStep.DIRECTOR);
		assertThat(director.recipients()).isEmpty();
		assertThat(director.vacant()).isTrue();
		assertThat(ladder.taken(CASE)).extracting(Climbed::recipients).containsExactly(List.of("leader"), List.of());
	}

	@Test
	void aCaseNobodyHoldsGoesToTheLeader() {
		given(worklist.postOf(CASE)).willReturn(Optional.empty());
		deadlines.open(CASE, "DL-02", clock.instant());
		assertThat(ladder.climb(CASE, "DL-02", LadderStep.SECTION_HEAD).recipients()).containsExactly("leader");
	}

	@Test
	void paperThatArrivesLateIsOneEventAndNotABurst() {
		Deadline deadline = deadlines.open(CASE, "DL-02", at("2026-11-10T09:00"));
		assertThat(deadline.dueLegal()).isEqualTo("2026-11-25");
		assertThat(ladder.firstOpenStep(deadline)).isEqualTo(LadderStep.SECTION_HEAD);
		ladder.climb(CASE, "DL-02", LadderStep.SECTION_HEAD);
		assertThat(ladder.firstOpenStep(deadline)).isEqualTo(LadderStep.LEADER);
		assertThat(events.stream(LadderClimbed.class)).hasSize(1);
		assertThat(ladder.firstOpenStep(deadlines.open("2", "DL-02", at("2026-10-26T09:00"))))
			.isEqualTo(LadderStep.BREACH);
	}

	@Test
	void aTimerStartedEarlyActsAsIfItWereDue() {
		Deadline deadline = deadlines.open(CASE, "DL-02", clock.instant());
		assertThat(ladder.climb(CASE, "DL-02", LadderStep.BREACH).anew()).isTrue();
		assertThat(deadline.state()).isEqualTo(DeadlineState.BREACHED);
	}

	@Test
	void whatIsSettledOrNeverRanTellsNobody() {
		deadlines.open(CASE, "DL-02", clock.instant());
		deadlines.meet(CASE, "DL-02");
		assertThat(ladder.climb(CASE, "DL-02", LadderStep.LEADER).anew()).isFalse();
		assertThat(ladder.climb(CASE, "DL-06", LadderStep.BREACH).anew()).isFalse();
		assertThat(events.stream(LadderClimbed.class)).isEmpty();
		assertThat(deadlines.latest(CASE, "DL-02").orElseThrow().state()).isEqualTo(DeadlineState.MET);
	}

	@Test
	void anotherDueDateStartsTheLadderAnew() {
		Deadline deadline = deadlines.open(CASE, "DL-06", clock.instant());
		ladder.climb(CASE, "DL-06", LadderStep.HOLDER);
		deadlines.extend(CASE, "DL-06", 30);
		assertThat(ladder.firstOpenStep(deadline)).isEqualTo(LadderStep.HOLDER);
		assertThat(ladder.climb(CASE, "DL-06", LadderStep.HOLDER).anew()).isTrue();
	}

	private void plan(String rule, String from, String... moments) {
		Deadline deadline = deadlines.open(CASE, rule, at(from));
		assertThat(ladder.plan(deadline).at().values()).extracting(this::local)
			.containsExactlyElementsOf(List.of(moments));
	}

	private String local(Instant moment) {
		return LocalDateTime.ofInstant(moment, clock.getZone()).toString();
	}

	private Instant at(String text) {
		return LocalDateTime.parse(text).atZone(clock.getZone()).toInstant();
	}

}
