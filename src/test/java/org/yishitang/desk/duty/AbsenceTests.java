package org.yishitang.desk.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;
import org.yishitang.desk.sheets.Line;
import org.yishitang.desk.sheets.Preview;
import org.yishitang.petition.Refused;
import org.yishitang.territory.Absence;
import org.yishitang.territory.AbsenceKind;
import org.yishitang.territory.Absences;
import org.yishitang.territory.ConfigurationChanges;
import org.yishitang.territory.Posts;

/** Entering absences: for whom, from when to when, and what is said when it is not possible. */
@OfficeTest
@Transactional
class AbsenceTests {

	/** Monday 09:00. */
	private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

	@Autowired
	MockMvc web;

	@Autowired
	EnteringAbsence entering;

	@Autowired
	Heads heads;

	@Autowired
	Absences absences;

	@Autowired
	Posts posts;

	@Autowired
	ConfigurationChanges changes;

	@Autowired
	OfficeClock clock;

	@BeforeEach
	void mondayMorning() {
		clock.setTo(NOW);
	}

	@Test
	void everybodyEntersTheirOwnAndSeesWhoCovers() throws Exception {
		web.perform(post("/desk/absence").param("from", "2026-11-24T08:30").param("until", "2026-11-26T17:30")
			.param("kind", "SICK").with(user("grid-017")).with(csrf())).andExpect(redirectedUrl("/desk/absence"));
		assertThat(absences.of("grid-017")).singleElement().satisfies(absence -> {
			assertThat(absence.kind()).isEqualTo(AbsenceKind.SICK);
			assertThat(absence.from()).isEqualTo("2026-11-24T00:30:00Z");
			assertThat(absence.enteredBy()).isEqualTo("grid-017");
		});
		assertThat(changes.count("ABSENCE", "grid-017")).as("one's own absence is no change of the office").isZero();
		web.perform(get("/desk/absence").with(user("grid-017")))
			.andExpect(content().string(containsString("缺勤时由网格员001代岗")))
			.andExpect(content().string(containsString("未开始")));
	}

	@Test
	void oneWhoIsAwayIsToldAndComesBackWithOneButton() throws Exception {
		String id = absences.record("grid-017", NOW, NOW.plus(hours(8)));
		web.perform(get("/desk/absence").with(user("grid-017"))).andExpect(content().string(containsString("我已返岗")));
		web.perform(get("/desk/absence").with(user("grid-001"))).andExpect(content().string(containsString("B岗 网格员001 代 网格员017")));
		web.perform(post("/desk/absence/" + id + "/end").with(user("grid-017")).with(csrf()));
		assertThat(absences.away("grid-017")).isFalse();
		assertThat(posts.onDuty("grid-017")).contains("grid-017");
	}

	@Test
	void aRefusedFormKeepsWhatWasTyped() throws Exception {
		web.perform(post("/desk/absence").param("from", "2026-11-26T08:30").param("until", "2026-11-24T17:30").param("kind", "TRAINING")
			.with(user("grid-017")).with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("返岗时间要晚于离岗时间")))
			.andExpect(content().string(containsString("2026-11-26T08:30")));
		web.perform(post("/desk/absence").param("from", "morgen").param("until", "").with(user("grid-017")).with(csrf()))
			.andExpect(content().string(containsString("请填写日期和时间")));
		assertThat(absences.of("grid-017")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "grid-017, true", "community-1, true", "community-2, false", "community-3, false", "leader, true", "director, true", "admin, true",
			"grid-016, false", "officer, false", "supervisor, false" })
	void headsEnterForTheirPeople(String actor, boolean may) {
		assertThat(heads.mayEnterFor(actor, "grid-017")).isEqualTo(may);
		if (!may) {
			refuses(() -> entering.enter(actor, "grid-017", NOW.plus(hours(1)), NOW.plus(hours(2)), AbsenceKind.LEAVE),
					"absence.refusal.not-yours");
		}
	}

	@Test
	void whoStandsInForAHeadLooksAfterTheirPeopleToo() {
		assertThat(heads.people("community-2")).doesNotContain("grid-017");
		absences.record("community-1", NOW, NOW.plus(hours(8)));
		assertThat(heads.people("community-2")).contains("grid-017");
	}

	@Test
	void anothersAbsenceIsWrittenDown() {
		entering.enter("community-1", "grid-017", NOW.plus(hours(1)), NOW.plus(hours(2)), AbsenceKind.BUSINESS);
		assertThat(changes.list("ABSENCE", "grid-017", 0, 1)).singleElement().satisfies(change -> {
			assertThat(change.actor()).isEqualTo("community-1");
			assertThat(change.after()).isEqualTo("2026-11-23 10:00 – 2026-11-23 11:00");
		});
	}

	@Test
	void timesHaveTheirLimits() {
		Duration second = Duration.ofSeconds(1);
		refuses(enter(NOW.minus(hours(2)), NOW), "absence.refusal.over");
		entering.enter("agent", "agent", NOW.minus(hours(2)), NOW.plus(second), AbsenceKind.LEAVE);
		refuses(enter(NOW.minus(Duration.ofDays(31)).minus(second), NOW.plus(hours(1))), "absence.refusal.too-far-back");
		entering.enter("agent", "agent", NOW.minus(Duration.ofDays(31)), NOW.plus(hours(1)), AbsenceKind.LEAVE);
		refuses(enter(NOW, NOW.plus(Duration.ofDays(366)).plus(second)), "absence.refusal.too-long");
		entering.enter("agent", "agent", NOW, NOW.plus(Duration.ofDays(366)), AbsenceKind.LEAVE);
		refuses(enter(NOW.plus(hours(1)), NOW.plus(hours(1))), "absence.refusal.order");
		refuses(() -> entering.enter("admin", "nobody", NOW, NOW.plus(hours(1)), AbsenceKind.LEAVE), "absence.refusal.unknown");
	}

	@Test
	void onlyWhoMayEnterMayMoveAndEnd() {
		String id = absences.record("grid-017", NOW.plus(hours(1)), NOW.plus(hours(2)));
		refuses(() -> entering.end("grid-016", id), "absence.refusal.gone");
		refuses(() -> entering.move("grid-016", id, NOW, NOW.plus(hours(9))), "absence.refusal.gone");
		entering.move("community-1", id, NOW.plus(hours(3)), NOW.plus(hours(4)));
		assertThat(absences.find(id).map(Absence::from)).contains(NOW.plus(hours(3)));
		entering.end("grid-017", id);
		refuses(() -> entering.end("grid-017", id), "absence.refusal.gone");
	}

	@Test
	void theSecondClerkTakesOverAfterHalfAnHour() {
		Instant end = NOW.plus(hours(8));
		refuses(() -> entering.takeOver("clerk-b", "clerk-a", NOW.minus(Duration.ofMinutes(30)).plusSeconds(1), end),
				"absence.refusal.too-soon");
		refuses(() -> entering.takeOver("officer", "clerk-a", NOW.minus(hours(1)), end), "absence.refusal.not-second");
		entering.takeOver("clerk-b", "clerk-a", NOW.minus(Duration.ofMinutes(30)), end);
		assertThat(posts.onDuty("window")).contains("clerk-b");
		assertThat(absences.of("clerk-a").get(0).kind()).isEqualTo(AbsenceKind.STEPPED_OUT);
		refuses(() -> entering.takeOver("clerk-b", "clerk-a", NOW.minus(hours(1)), end), "absence.refusal.already-away");
	}

	@Test
	void aPlanOfLeaveComesAsOneFile() throws Exception {
		absences.record("grid-001", Instant.parse("2026-12-01T00:30:00Z"), Instant.parse("2026-12-02T09:30:00Z"));
		Preview preview = preview("community-1", """
				账号,离岗时间,返岗时间,原因
				grid-001,2026-12-01 08:30,2026-12-02 17:30,休假
				grid-002,2026-12-03,2026-12-05,病假
				grid-018,2026-12-03 08:30,2026-12-05 17:30,休假
				grid-003,2026-12-05 08:30,2026-12-03 17:30,休假
				grid-003,morgen,,休假
				grid-003,2026-12-05 08:30,2026-12-06 17:30,宿醉
				""");
		assertThat(preview.lines()).extracting(Line::kind)
			.containsExactly(Line.Kind.SAME, Line.Kind.NEW, Line.Kind.ERROR, Line.Kind.ERROR, Line.Kind.ERROR, Line.Kind.ERROR);
		assertThat(preview.lines().get(2).error()).contains("grid-018");
		assertThat(preview.applicable()).isFalse();
		Preview good = preview("community-1", "账号,离岗时间,返岗时间,原因\ngrid-002,2026-12-03,2026-12-05,病假\n");
		web.perform(post("/desk/absence/list/apply").param("text", good.text()).with(user("community-1").roles("community")).with(csrf()))
			.andExpect(content().string(containsString("已全部应用")));
		assertThat(absences.of("grid-002")).singleElement()
			.satisfies(absence -> assertThat(absence.until()).isEqualTo("2026-12-04T16:00:00Z"));
	}

	@Test
	void aRowThatStandsInTheFileTwiceIsEnteredOnce() throws Exception {
		Preview twice = preview("community-1", """
				账号,离岗时间,返岗时间,原因
				grid-002,2026-12-03,2026-12-05,病假
				grid-002,2026-12-03,2026-12-05,病假
				""");
		web.perform(post("/desk/absence/list/apply").param("text", twice.text()).with(user("community-1").roles("community")).with(csrf()))
			.andExpect(content().string(containsString("已全部应用")));
		assertThat(absences.of("grid-002")).hasSize(1);
	}

	@Test
	void theFormIsReadyForWhoeverLeavesNow() throws Exception {
		web.perform(get("/desk/absence").with(user("grid-017")))
			.andExpect(content().string(containsString("2026-11-23T09:00")))
			.andExpect(content().string(containsString("2026-11-23T17:30")));
		clock.setTo(NOW.plus(hours(9)));
		web.perform(get("/desk/absence").with(user("grid-017")))
			.andExpect(content().string(containsString("2026-11-23T18:00")))
			.andExpect(content().string(containsString("2026-11-24T17:30")));
	}

	@Test
	void theStartPageSaysWhoIsAwayAndWhoStandsIn() throws Exception {
		web.perform(get("/desk").with(user("grid-001").roles("grid-lead"))).andExpect(content().string(not(containsString("您正在代"))));
		absences.record("grid-017", NOW, NOW.plus(hours(8)));
		web.perform(get("/desk").with(user("grid-017").roles("grid-lead")))
			.andExpect(content().string(containsString("您现在登记为缺勤，至 2026-11-23 17:00")));
		web.perform(get("/desk").with(user("grid-001").roles("grid-lead")))
			.andExpect(content().string(containsString("您正在代 1 个岗位")))
			.andExpect(content().string(containsString("第17网格网格长（代 网格员017）")));
	}

	@Test
	void theExportShowsOnesOwnPeopleOnlyAndComesBackUnchanged() throws Exception {
		absences.record("grid-001", NOW.plus(hours(1)), NOW.plus(hours(2)));
		absences.record("grid-018", NOW.plus(hours(1)), NOW.plus(hours(2)));
		String file = web.perform(get("/desk/absence/list.csv").with(user("community-1").roles("community")))
			.andExpect(content().string(not(containsString("grid-018"))))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(file).contains("grid-001,2026-11-23 10:00,2026-11-23 11:00,休假");
		assertThat(preview("community-1", file).lines()).extracting(Line::kind).containsOnly(Line.Kind.SAME);
		String none = web.perform(get("/desk/absence/list.csv").with(user("handler-1").roles("handler")))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(none.lines()).hasSize(1);
	}

	private Preview preview(String actor, String file) throws Exception {
		return (Preview) web
			.perform(multipart("/desk/absence/list/preview")
				.file(new MockMultipartFile("file", "a.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)))
				.with(user(actor).roles("community"))
				.with(csrf()))
			.andReturn()
			.getModelAndView()
			.getModel()
			.get("preview");
	}

	private ThrowingCallable enter(Instant from, Instant until) {
		return () -> entering.enter("agent", "agent", from, until, AbsenceKind.LEAVE);
	}

	private static void refuses(ThrowingCallable work, String key) {
		assertThatThrownBy(work).isInstanceOfSatisfying(Refused.class,
				refused -> assertThat(refused.refusal().key()).isEqualTo(key));
	}

	private static Duration hours(int hours) {
		return Duration.ofHours(hours);
	}

}
