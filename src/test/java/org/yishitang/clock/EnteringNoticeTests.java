package org.yishitang.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ClockSlice
class EnteringNoticeTests {

	private static final String TITLE = "2027年通知";

	@Autowired
	EnteringNotice entering;

	@Autowired
	Deadlines deadlines;

	@Autowired
	WorkCalendar calendar;

	@Autowired
	MissingNotices missing;

	@Autowired
	RecountingLate late;

	@Autowired
	DeadlineRows rows;

	@Autowired
	LadderBook book;

	@Autowired
	Ladder ladder;

	@Autowired
	OfficeClock clock;

	@Autowired
	EntityManager database;

	@Autowired
	ApplicationEvents events;

	@BeforeEach
	void aDayInNovember() {
		clock.setTo(at("2026-11-23T09:00"));
	}

	@AfterEach
	void letTheClockRun() {
		clock.release();
	}

	@Test
	void thePreviewWritesNothingAndSaysWhatWillMove() {
		Deadline moved = deadlines.open("C-1", "DL-06", at("2026-11-23T09:00"));
		Deadline confirmed = deadlines.open("C-2", "DL-06", at("2026-11-24T09:00"));
		Deadline hours = deadlines.open("C-3", "DL-33", at("2026-11-23T09:00"));
		assertThat(moved.dueLegal()).isEqualTo("2027-01-22");
		CalendarPreview preview = entering.preview(notice("2027-01-22,休,试验,"));

		assertThat(preview.moves()).extracting(LimitMove::caseNo).containsExactly("C-1", "C-2");
		assertThat(preview.moves().get(0)).satisfies(move -> {
			assertThat(move.oldLegal()).isEqualTo("2027-01-22");
			assertThat(move.newLegal()).isEqualTo("2027-01-25");
			assertThat(move.newTarget()).isEqualTo("2027-01-21");
			assertThat(move.dated()).isTrue();
			assertThat(move.provisional()).isFalse();
		});
		assertThat(preview.moves().get(1).dated()).isEqualTo(!confirmed.dueTarget().equals(preview.moves().get(1).newTarget()));
		assertThat(preview.cases()).isEqualTo(2);
		assertThat(preview.byRule()).containsOnly(Map.entry("DL-06", 2L));
		assertThat(hours.covered()).isTrue();

		forget();
		assertThat(calendar.covers(2027)).isFalse();
		assertThat(deadlines.of("C-1")).allMatch(limit -> limit.dueLegal().equals(LocalDate.parse("2027-01-22")) && !limit.covered());
		assertThat(events.stream(DeadlineMoved.class)).isEmpty();
	}

	@Test
	void applyingMovesExactlyWhatThePreviewListed() {
		Random random = new Random(20261123);
		String[] rules = { "DL-06", "DL-02", "DL-04", "DL-32", "DL-13", "DL-16", "DL-40", "DL-12", "DL-08" };
		for (int at = 0; at < 120; at++) {
			Instant from = at("2026-11-23T09:00").minusSeconds(random.nextInt(40) * 86_400L);
			deadlines.open("P-%03d".formatted(at), rules[random.nextInt(rules.length)], from);
		}
		CheckedNotice notice = notice("2027-01-22,休,试验,\n2027-01-23,班,试验,\n2027-01-25,休,试验,");
		forget();
		Map<String, DueDays> before = days();
		CalendarPreview preview = entering.preview(notice);
		assertThat(days()).isEqualTo(before);
		CalendarPreview applied = entering.apply(notice, preview.token(), false, "admin");
		forget();
		Map<String, DueDays> after = days();

		assertThat(applied.moves()).isEqualTo(preview.moves());
		assertThat(preview.moves()).extracting(LimitMove::id)
			.containsExactlyInAnyOrderElementsOf(
					before.keySet().stream().filter(id -> !before.get(id).equals(after.get(id))).toList());
		preview.moves().forEach(move -> {
			assertThat(after.get(move.id()).dueLegal()).isEqualTo(move.newLegal());
			assertThat(after.get(move.id()).dueTarget()).isEqualTo(move.newTarget());
			assertThat(after.get(move.id()).provisionalYear() != null).isEqualTo(move.provisional());
		});
		assertThat(events.stream(DeadlineMoved.class)).hasSize(preview.moves().size())
			.allMatch(DeadlineMoved::byNotice)
			.allMatch(moved -> moved.notice().equals(new NoticeEntered(2027, "admin")));
		assertThat(events.stream(DeadlinesMoved.class)).hasSize(1);
		assertThat(entering.preview(notice).moves()).as("nothing is left to move").isEmpty();
	}

	@Test
	void theFirstLimitOfAYearOpensOneTaskAndTheNoticeClosesIt() {
		assertThat(missing.open()).isEmpty();
		deadlines.open("C-1", "DL-06", at("2026-11-23T09:00"));
		clock.setTo(at("2026-11-24T09:00"));
		deadlines.open("C-2", "DL-06", at("2026-11-24T09:00"));
		deadlines.open("C-2", "DL-13", at("2026-12-10T09:00"));
		assertThat(missing.open()).containsExactly(new MissingNotice(2027, at("2026-11-23T09:00"), 3, 2));
		CheckedNotice notice = notice("");
		entering.apply(notice, entering.preview(notice).token(), false, "admin");
		assertThat(missing.open()).isEmpty();
		assertThat(calendar.notices()).filteredOn(year -> year.year() == 2027).singleElement().satisfies(year -> {
			assertThat(year.enteredBy()).isEqualTo("admin");
			assertThat(year.notice()).isEqualTo(TITLE);
			assertThat(year.enteredAt()).isEqualTo(at("2026-11-24T09:00"));
		});
	}

	@Test
	void anExtensionIntoAnUncoveredYearAsksForItToo() {
		deadlines.open("C-1", "DL-06", at("2026-10-20T09:00"));
		assertThat(missing.open()).isEmpty();
		deadlines.extend("C-1", "DL-06", 30);
		assertThat(missing.open()).extracting(MissingNotice::year).containsExactly(2027);
	}

	@Test
	void aNoticeMayLeaveALimitProvisionalThatReachesFurther() {
		clock.setTo(at("2027-11-20T09:00"));
		Deadline limit = deadlines.open("C-1", "DL-04", at("2027-12-29T09:00"));
		assertThat(limit.provisionalYear()).isEqualTo(2027);
		CheckedNotice notice = notice("");
		CalendarPreview preview = entering.preview(notice);
		assertThat(preview.moves()).singleElement().satisfies(move -> {
			assertThat(move.provisional()).isTrue();
			assertThat(move.dated()).isFalse();
		});
		entering.apply(notice, preview.token(), false, "admin");
		assertThat(deadlines.of("C-1").get(0).provisionalYear()).isEqualTo(2028);
		assertThat(missing.open()).extracting(MissingNotice::year).containsExactly(2028);
	}

	@ParameterizedTest
	@ValueSource(strings = { "opened", "settled", "other-notice", "correction" })
	void whatChangedAfterThePreviewMustBeLookedAtAgain(String change) {
		deadlines.open("C-1", "DL-06", at("2026-11-23T09:00"));
		CheckedNotice notice = notice("2027-01-22,休,试验,");
		String token = entering.preview(notice).token();
		switch (change) {
			case "opened" -> deadlines.open("C-2", "DL-06", at("2026-11-23T09:00"));
			case "settled" -> deadlines.meet("C-1", "DL-06");
			case "other-notice" -> notice = notice("2027-01-22,休,试验,\n2027-01-25,休,试验,");
			default -> calendar.enter(2027, "别的通知", List.of());
		}
		CheckedNotice applied = notice;
		refused("calendar.refusal.changed", () -> entering.apply(applied, token, false, "admin"));
	}

	@Test
	void aWrongOrUnconfirmedNoticeIsRefused() {
		CheckedNotice wrong = NoticeCheck.of(2027, TITLE, NoticeCheckTests.LAW + "2027-02-30,休,春节,");
		refused("calendar.refusal.wrong", () -> entering.preview(wrong));
		refused("calendar.refusal.wrong", () -> entering.apply(wrong, "", true, "admin"));
		CheckedNotice short1 = NoticeCheck.of(2027, TITLE, "2027-01-01,休,元旦,");
		String token = entering.preview(short1).token();
		refused("calendar.refusal.unconfirmed", () -> entering.apply(short1, token, false, "admin"));
		assertThat(calendar.covers(2027)).isFalse();
		entering.apply(short1, token, true, "admin");
		assertThat(calendar.covers(2027)).isTrue();
	}

	@Test
	void whatHasEndedStaysAndWhatWouldBeInTimeNowMoves() {
		deadlines.open("C-1", "DL-02", at("2026-11-08T09:00"));
		deadlines.open("C-2", "DL-02", at("2026-11-08T09:00"));
		deadlines.open("C-3", "DL-02", at("2026-11-02T09:00"));
		clock.setTo(at("2026-11-24T08:00"));
		deadlines.breach("C-2", "DL-02");
		CheckedNotice correction = corrected("2026-11-17,休,试验,\n2026-11-23,休,试验,");
		CalendarPreview preview = entering.preview(correction);
		assertThat(preview.moves()).extracting(LimitMove::caseNo).containsExactly("C-1");
		assertThat(preview.moves().get(0).newLegal()).isEqualTo("2026-11-24");
		assertThat(preview.pastAtOnce()).isZero();
		entering.apply(correction, preview.token(), false, "admin");
		assertThat(deadlines.latest("C-2", "DL-02").orElseThrow()).satisfies(breached -> {
			assertThat(breached.state()).isEqualTo(DeadlineState.BREACHED);
			assertThat(breached.dueLegal()).isEqualTo("2026-11-23");
		});
	}

	@Test
	void aDateThatComesToLieInThePastIsShownBefore() {
		deadlines.open("C-1", "DL-02", at("2026-11-06T09:00"));
		clock.setTo(at("2026-11-22T10:00"));
		assertThat(deadlines.latest("C-1", "DL-02").orElseThrow().dueLegal()).isEqualTo("2026-11-23");
		CalendarPreview preview = entering.preview(corrected("2026-11-21,班,试验,"));
		assertThat(preview.pastAtOnce()).isOne();
	}

	@Test
	void stepsToldForTheOldEndCountForTheNew() {
		Deadline limit = deadlines.open("C-1", "DL-06", at("2026-11-23T09:00"));
		book.write(limit, LadderStep.HOLDER, ladder.plan(limit), new Recipients(List.of("handler-1"), false));
		CheckedNotice notice = notice("2027-01-22,休,试验,");
		entering.apply(notice, entering.preview(notice).token(), false, "admin");
		Deadline moved = deadlines.latest("C-1", "DL-06").orElseThrow();
		assertThat(moved.legalEnd()).isNotEqualTo("2027-01-22T16:00:00Z");
		assertThat(book.taken(moved, LadderStep.HOLDER)).isPresent();
		assertThat(book.taken(moved, LadderStep.LEADER)).isEmpty();
	}

	@Test
	void aLimitOpenedWhileItWasEnteredIsCountedOnceMoreLater() {
		Deadline limit = deadlines.open("C-1", "DL-06", at("2026-11-23T09:00"));
		CheckedNotice notice = notice("2027-01-22,休,试验,");
		entering.apply(notice, entering.preview(notice).token(), false, "admin");
		DueDays right = DueDays.of(extensions.again(limit));
		database.flush();
		database.createNativeQuery("update case_deadline set due_legal = '2027-01-22', legal_end = '2027-01-22 16:00:00',"
				+ " provisional_year = 2027, version = version + 1").executeUpdate();
		database.clear();
		clock.setTo(clock.instant().plus(RecountingLate.AFTER).minusSeconds(1));
		late.run();
		assertThat(deadlines.of("C-1").get(0).dueLegal()).as("not yet").isEqualTo("2027-01-22");
		clock.setTo(clock.instant().plusSeconds(1));
		late.run();
		assertThat(deadlines.of("C-1").get(0).dueLegal()).isEqualTo(right.dueLegal());
		assertThat(deadlines.of("C-1").get(0).covered()).isTrue();
		long told = events.stream(DeadlinesMoved.class).count();
		late.run();
		assertThat(events.stream(DeadlinesMoved.class)).as("once for each notice").hasSize((int) told);
	}

	@Autowired
	Extensions extensions;


	private Map<String, DueDays> days() {
		return Stream.of(rows.findByStateInAndDaysLegalEndGreaterThanEqual(DeadlineState.LIVE, Instant.EPOCH))
			.flatMap(List::stream)
			.collect(Collectors.toMap(Deadline::getId, limit -> Recount.of(limit, null).before()));
	}

	private CheckedNotice notice(String more) {
		return NoticeCheck.of(2027, TITLE, NoticeCheckTests.LAW + more);
	}

	private CheckedNotice corrected(String more) {
		String inForce = NoticeText.write(calendar.exceptions(2026)
			.stream()
			.map(day -> new NoticeRow(0, day.day().toString(), String.valueOf(day.working()), day.name(), ""))
			.toList());
		return NoticeCheck.of(2026, "更正", inForce + more);
	}

	private static void refused(String key, Runnable act) {
		assertThatThrownBy(act::run).isInstanceOfSatisfying(LimitRefused.class,
				refused -> assertThat(refused.refusal().key()).isEqualTo(key));
	}

	private void forget() {
		database.flush();
		database.clear();
	}

	private Instant at(String local) {
		return LocalDateTime.parse(local).atZone(clock.getZone()).toInstant();
	}

}
