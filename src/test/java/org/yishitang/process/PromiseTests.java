package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.yishitang.OfficeTest;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.OfficeClock;
import org.yishitang.council.FollowingUp;
import org.yishitang.council.SittingDesk;
import org.yishitang.intake.Person;
import org.yishitang.intake.Pictures;
import org.yishitang.ledger.Timeline;
import org.yishitang.mediation.Confirming;
import org.yishitang.mediation.ConfirmationResult;
import org.yishitang.mediation.MediationDesk;
import org.yishitang.mediation.Performance;
import org.yishitang.mediation.PerformanceBook;
import org.yishitang.mediation.PerformanceSource;
import org.yishitang.mediation.PerformanceState;
import org.yishitang.mediation.Performing;
import org.yishitang.mediation.Promise;
import org.yishitang.mediation.Promiser;
import org.yishitang.notice.LetterKind;
import org.yishitang.notice.Letters;
import org.yishitang.notice.Messages;
import org.yishitang.petition.Circle;
import org.yishitang.petition.Refused;

/** What was promised: asked for on its day, followed up, broken, laid before the court; long after the matter ended. */
@OfficeTest
@Import(Workplace.class)
class PromiseTests {

	private static final LocalDate SIGNED = LocalDate.of(2026, 10, 28);

	private static final LocalDate DUE = LocalDate.of(2026, 11, 10);

	@Autowired
	Workplace office;

	@Autowired
	Circle circle;

	@Autowired
	MediationDesk desk;

	@Autowired
	PerformanceBook promises;

	@Autowired
	Performing performing;

	@Autowired
	Confirming confirming;

	@Autowired
	SittingDesk sittings;

	@Autowired
	FollowingUp following;

	@Autowired
	Letters letters;

	@Autowired
	Messages messages;

	@Autowired
	Timeline timeline;

	@Autowired
	Deadlines deadlines;

	@Autowired
	TaskService tasks;

	@Autowired
	FormService forms;

	@Autowired
	MockMvc web;

	@Autowired
	OfficeClock clock;

	@AfterEach
	void now() {
		clock.release();
	}

	@Test
	void proofIsAskedForOnTheDayAndTheMediatorHasAWeek() {
		String no = agreed("0203");
		assertThat(tasks.createTaskQuery().processInstanceBusinessKey(no).taskDefinitionKey("check-performance").list())
			.isEmpty();
		comes(no, DUE);
		assertThat(happened(no)).contains("PROOF_ASKED");
		assertThat(told(no, "petitioner")).anyMatch(text -> text.contains("履行日期已到"));
		var task = office.open(no, "check-performance");
		assertThat(task.getAssignee()).as("whoever mediated asks").isEqualTo("mediator-1");
		assertThat(task.getName()).startsWith("核实履行情况（1）");
		assertThat(task.getDueDate()).as("DL-22: seven days").isEqualTo(lastSecond(DUE.plusDays(7)));
		assertThat(groups(task.getId())).containsExactlyInAnyOrder("mediator", "mediation-chair");
		assertThat(forms.getTaskFormVariables(task.getId()).get("promiseCard").toString())
			.contains("第1项　对方：重做卫生间防水", "2026-11-10", "完工照片", "/desk/cases/" + no + "/promises");
		comes(no, DUE.plusDays(8));
		assertThat(happened(no)).contains("PERFORMANCE_UNPROVEN");
		assertThat(told(no, "chair")).anyMatch(text -> text.contains("到期一周仍未核实"));
	}

	@Test
	void itIsAskedAfterSevenAndAfterThirtyDays() {
		String no = agreed("0203");
		comes(no, DUE);
		office.does("mediator-1", no, "check-performance", "performance", "KEPT", "performanceProof", "现场查看，照片两张");
		assertThat(only(no).state()).isEqualTo(PerformanceState.KEPT);
		assertThat(only(no).proofWords()).isEqualTo("现场查看，照片两张");
		comes(no, DUE.plusDays(6));
		assertThat(office.waitsAt(no)).doesNotContain("follow-up-performance");
		comes(no, DUE.plusDays(7));
		office.does("mediator-1", no, "follow-up-performance", "stillKept", true, "followUpNote", "都满意");
		comes(no, DUE.plusDays(29));
		assertThat(office.waitsAt(no)).doesNotContain("follow-up-performance");
		comes(no, DUE.plusDays(30));
		office.does("mediator-1", no, "follow-up-performance", "stillKept", true, "followUpNote", "都满意");
		assertThat(only(no).followUps()).isEqualTo(2);
		comes(no, DUE.plusDays(90));
		assertThat(office.waitsAt(no)).doesNotContain("follow-up-performance", "check-performance");
	}

	@Test
	void whatBothPutOffGetsANewDayInTheFuture() {
		String no = agreed("0203");
		comes(no, DUE);
		refused(() -> check(no, "LATER"), "今天以后的新日期");
		refused(() -> check(no, "LATER", "newDay", DUE.toString()), "今天以后的新日期");
		refused(() -> check(no, "KEPT", "newDay", DUE.plusDays(3).toString()), "只有选“改期”");
		check(no, "LATER", "newDay", DUE.plusDays(1).toString());
		assertThat(only(no).dueOn()).isEqualTo(DUE.plusDays(1));
		assertThat(only(no).state()).isEqualTo(PerformanceState.RUNNING);
		performing.report(no, only(no).getId(), Promiser.RESPONDENT, "这回做完了", "party");
		check(no, "LATER", "newDay", DUE.plusDays(2).toString());
		assertThat(only(no).reportedOn()).as("put off again, it can be reported again").isNull();
		comes(no, DUE.plusDays(2));
		assertThat(office.due(no, "check-performance")).isEqualTo(lastSecond(DUE.plusDays(9)));
	}

	@Test
	void aBreachIsToldToEverybodyWithWhatTheLawOffersAndOutlivesTheMatter() throws Exception {
		String no = agreed("0203");
		office.does("handler-2", no, "investigate", "finding", "已达成协议", "next", "DRAFT");
		office.does("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "双方已达成调解协议，按协议履行。");
		office.does("leader", no, "sign-opinion", "approved", true);
		office.does("handler-2", no, "carry-out", "done", true, "proof", "协议在履行中");
		office.closes(no);
		assertThat(office.petition(no).status().ended()).isTrue();
		comes(no, DUE);
		check(no, "BROKEN");
		assertThat(only(no).state()).isEqualTo(PerformanceState.BROKEN);
		String advice = words(letters.document(letters.find(no, LetterKind.LEGAL_ADVICE, 1).orElseThrow().getId()).orElseThrow());
		assertThat(advice).contains("法律建议书", "第1项（乙方）：重做卫生间防水，履行期限至2026年11月10日", "向人民法院提起诉讼", "法律援助", "王小明、李某")
			.doesNotContain("{{");
		Files.createDirectories(Path.of("target/pictures"));
		Files.write(Path.of("target/pictures/legal-advice.docx"),
				letters.document(letters.find(no, LetterKind.LEGAL_ADVICE, 1).orElseThrow().getId()).orElseThrow());
		for (String who : List.of("mediator-1", "chair", "supervisor")) {
			assertThat(told(no, who)).as(who).anyMatch(text -> text.contains("法律建议书已生成"));
		}
		assertThat(office.due(no, "settle-breach")).isEqualTo(lastSecond(DUE.plusDays(7)));
		office.does("mediator-1", no, "settle-breach", "settlement", "KEPT", "settlementNote", "督促后完工");
		assertThat(only(no).state()).isEqualTo(PerformanceState.KEPT);
		comes(no, DUE.plusDays(7));
		office.does("mediator-1", no, "follow-up-performance", "stillKept", false, "followUpNote", "又漏了");
		office.does("mediator-1", no, "settle-breach", "settlement", "COURT", "settlementNote", "对方去起诉");
		assertThat(only(no).state()).isEqualTo(PerformanceState.COURT);
		assertThat(only(no).brokenOn()).isEqualTo(DUE);
	}

	@Test
	void aSideSaysItIsDoneAndCannotCloseItByThat() {
		String no = agreed("0203");
		String id = only(no).getId();
		refused(() -> performing.report(no, id, Promiser.RESPONDENT, " ", "x"), "performance.refusal.words");
		refused(() -> performing.report(no, id, Promiser.RESPONDENT, "字".repeat(2001), "x"), "sides.refusal.too-long");
		performing.report(no, id, Promiser.RESPONDENT, "11月1日完工", "party");
		assertThat(told(no, "mediator-1")).anyMatch(text -> text.contains("报告第1项约定已履行"));
		assertThat(only(no).state()).isEqualTo(PerformanceState.RUNNING);
		assertThat(forms.getTaskFormVariables(office.open(no, "check-performance").getId()).get("promiseCard").toString())
			.contains("对方报告已履行：11月1日完工");
		refused(() -> performing.report(no, id, Promiser.PETITIONER, "又一次", "party"), "performance.refusal.told");
		refused(() -> performing.report("LF-XF-2026-999999", id, Promiser.PETITIONER, "别的事项", "party"),
				"performance.refusal.none");
		comes(no, DUE);
		assertThat(happened(no)).as("nobody is asked for what was told").doesNotContain("PROOF_ASKED");
	}

	@Test
	void nobodyTiedToAPartyLooksAfterIt() {
		String no = agreed("0203");
		comes(no, DUE);
		tasks.setAssignee(office.open(no, "check-performance").getId(), null);
		refused(() -> tasks.claim(office.open(no, "check-performance").getId(), "handler-2"), "应当回避");
		refused(() -> tasks.claim(office.open(no, "check-performance").getId(), "mediator-2"), "本件已确定由周调解");
		tasks.claim(office.open(no, "check-performance").getId(), "chair");
	}

	@Test
	void thirtyDaysToTheCourtForBothTogether() throws Exception {
		String no = agreed("0203");
		assertThat(confirming.of(no).orElseThrow().lastDay()).as("C02").isEqualTo(LocalDate.of(2026, 11, 27));
		comes(no, LocalDate.of(2026, 11, 16));
		assertThat(happened(no)).doesNotContain("CONFIRMATION_REMINDED");
		comes(no, LocalDate.of(2026, 11, 17));
		assertThat(told(no, "petitioner")).anyMatch(text -> text.contains("最后一天是2026-11-27"));
		RequestPostProcessor mediator = user("mediator-1").roles("mediator");
		byte[] form = web.perform(get("/desk/cases/{no}/confirmation/application.docx", no).with(mediator))
			.andExpect(status().isOk())
			.andReturn().getResponse().getContentAsByteArray();
		assertThat(words(form)).contains("司法确认申请书", "申请人：王小明", "申请人：李某", "1. 乙方：重做卫生间防水", "2026年11月27日", "龙凤区人民法院")
			.doesNotContain("{{", "13800001234");
		Files.createDirectories(Path.of("target/pictures"));
		Files.write(Path.of("target/pictures/judicial-application.docx"), form);
		refused(() -> confirming.applied(no, false, "法院", LocalDate.now(clock), "mediator-1"), "performance.refusal.both");
		clock.setTo(Instant.parse("2026-11-27T15:59:00Z"));
		refused(() -> confirming.applied(no, true, "法院", LocalDate.of(2026, 11, 28), "mediator-1"), "performance.refusal.too-late");
		refused(() -> confirming.decided(no, ConfirmationResult.CONFIRMED, LocalDate.now(clock), "x", "mediator-1"), "not-applied");
		confirming.applied(no, true, "龙凤区人民法院", LocalDate.of(2026, 11, 27), "mediator-1");
		assertThat(deadlines.latest(no, "DL-20").orElseThrow().state()).isEqualTo(DeadlineState.MET);
		comes(no, LocalDate.of(2026, 12, 10));
		assertThat(happened(no)).contains("CONFIRMATION_APPLIED").doesNotContain("CONFIRMATION_LAPSED");
		refused(() -> confirming.decided(no, ConfirmationResult.CONFIRMED, LocalDate.of(2026, 11, 26), "x", "mediator-1"), "decided-on");
		confirming.decided(no, ConfirmationResult.CONFIRMED, LocalDate.of(2026, 12, 1), "（2026）黑民特1号", "mediator-1");
		check(no, "BROKEN");
		String advice = words(letters.document(letters.find(no, LetterKind.LEGAL_ADVICE, 1).orElseThrow().getId()).orElseThrow());
		assertThat(advice).contains("申请强制执行", "二年");
	}

	@Test
	void theRightLapsesAndIsNotOfferedToFamilies() throws Exception {
		String no = agreed("0203");
		comes(no, LocalDate.of(2026, 11, 28));
		assertThat(happened(no)).contains("CONFIRMATION_LAPSED");
		String family = agreed("0901");
		assertThat(confirming.of(family)).isEmpty();
		comes(family, LocalDate.of(2026, 11, 28));
		assertThat(happened(family)).doesNotContain("CONFIRMATION_REMINDED", "CONFIRMATION_LAPSED");
		refused(() -> confirming.applied(family, true, "法院", LocalDate.now(clock), "mediator-1"), "not-confirmable");
		web.perform(get("/desk/cases/{no}/confirmation/application.docx", family).with(user("mediator-1").roles("mediator")))
			.andExpect(status().isNotFound());
	}

	@Test
	void howManyAreKeptIsAFigure() {
		clock.setTo(SIGNED.atTime(10, 0).atZone(clock.getZone()).toInstant());
		PerformanceBook.Rate onTheDay = at(DUE);
		PerformanceBook.Rate before = at(DUE.plusDays(1));
		String kept = agreed("0203");
		String broken = agreed("0203");
		assertThat(at(DUE)).as("its last day is not over").isEqualTo(onTheDay);
		comes(kept, DUE);
		check(kept, "KEPT");
		comes(broken, DUE);
		check(broken, "BROKEN");
		assertThat(at(DUE.plusDays(1))).isEqualTo(before(before, 1, 2));
		assertThat(new PerformanceBook.Rate(2, 3).percent()).isEqualTo(67);
		assertThat(new PerformanceBook.Rate(0, 0).percent()).isNull();
	}

	@Test
	void ofThreeInstalmentsTheSecondIsBrokenAndTheOthersGoOn() {
		String no = talking("0203");
		for (int month = 0; month < 3; month++) {
			desk.promise(no, new Promise(Promiser.RESPONDENT, "付第" + (month + 1) + "期一千元", "转账", DUE.plusMonths(month), "转账记录"));
		}
		office.does("mediator-1", no, "mediate", "mediationResult", "AGREEMENT", "agreement", "分三期。");
		office.signs(no, "mediator-1");
		assertThat(promises.of(no)).hasSize(3);
		comes(no, DUE);
		check(no, "KEPT");
		comes(no, DUE.plusMonths(1));
		assertThat(office.open(no, "check-performance").getName()).startsWith("核实履行情况（2）");
		check(no, "BROKEN");
		assertThat(promises.of(no)).extracting(Performance::state)
			.containsExactly(PerformanceState.KEPT, PerformanceState.BROKEN, PerformanceState.RUNNING);
		assertThat(happened(no)).filteredOn("PERFORMANCE_BROKEN"::equals).hasSize(1);
		comes(no, DUE.plusMonths(2));
		check(no, "KEPT");
		assertThat(promises.of(no)).extracting(Performance::state)
			.containsExactly(PerformanceState.KEPT, PerformanceState.BROKEN, PerformanceState.KEPT);
		office.does("mediator-1", no, "settle-breach", "settlement", "RELEASED", "settlementNote", "对方表示不再要求第二期");
		assertThat(promises.of(no).get(1).state()).isEqualTo(PerformanceState.RELEASED);
	}

	@Test
	void tasksOfAResolutionArePromisesOfTheCouncil() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "须协商", "next", "COUNCIL");
		office.sits(no, "1,2,3,4", "1:1,2,3");
		office.publishes(no, "executionTasks", "社区居委会 | 重新划线 | 2099-12-31 | 照片");
		office.runTimer(no, "publication-over");
		Performance task = only(no);
		assertThat(task.source()).isEqualTo(PerformanceSource.RESOLUTION);
		assertThat(task.who()).isEqualTo("社区居委会");
		office.runTimer(no, "performance-due");
		var open = office.open(no, "check-performance");
		assertThat(open.getAssignee()).isNull();
		assertThat(groups(open.getId())).containsExactlyInAnyOrder("council-sec", "mediation-chair");
		office.does("council-sec", no, "check-performance", "performance", "BROKEN", "performanceProof", "没有划线");
		assertThat(letters.find(no, LetterKind.LEGAL_ADVICE, 1)).as("a resolution is no contract").isEmpty();
		office.does("council-sec", no, "settle-breach", "settlement", "KEPT", "settlementNote", "已经划线");
		assertThat(following.tasks(sittings.latest(no).orElseThrow())).singleElement()
			.satisfies(done -> assertThat(done.doneOn()).isNotNull());
		office.does("council-sec", no, "give-feedback", "feedback", "已张贴并当面告知");
		office.runTimer(no, "execution-due");
		assertThat(forms.getTaskFormVariables(office.open(no, "evaluate-execution").getId()).get("tasksDone"))
			.as("what was found kept need not be typed again")
			.isEqualTo("1");
	}

	@Test
	void promisesAreReadByFewAndWrittenByFewer() throws Exception {
		String no = agreed("0203");
		String id = only(no).getId();
		String page = "/desk/cases/" + no + "/promises";
		for (String[] who : new String[][] { { "mediator-1", "mediator" }, { "chair", "mediation-chair" }, { "leader", "leader" },
				{ "handler-2", "handler" } }) {
			web.perform(get(page).with(user(who[0]).roles(who[1]))).andExpect(status().isOk());
		}
		for (String[] who : new String[][] { { "mediator-2", "mediator" }, { "supervisor", "supervisor" },
				{ "council-sec", "council-sec" }, { "grid-018", "grid-lead" } }) {
			web.perform(get(page).with(user(who[0]).roles(who[1]))).andExpect(status().isNotFound());
		}
		MockMultipartFile photo = new MockMultipartFile("proof", "完工.png", "image/png", Pictures.picture("png", 40, 30));
		for (String[] who : new String[][] { { "leader", "leader" }, { "handler-2", "handler" }, { "mediator-2", "mediator" } }) {
			web.perform(multipart(page + "/" + id).file(photo).param("words", "完工").with(csrf()).with(user(who[0]).roles(who[1])))
				.andExpect(status().isNotFound());
			web.perform(get(page + "/" + id + "/proof").with(user(who[0]).roles(who[1]))).andExpect(status().isNotFound());
		}
		RequestPostProcessor mediator = user("mediator-1").roles("mediator");
		web.perform(multipart(page + "/" + id).file(photo).param("by", "RESPONDENT").param("words", "十一月一日完工").with(csrf()).with(mediator))
			.andExpect(flash().attribute("done", id));
		assertThat(only(no).reportedBy()).isEqualTo(Promiser.RESPONDENT);
		web.perform(get(page + "/" + id + "/proof").with(mediator)).andExpect(status().isOk());
		web.perform(multipart(page + "/" + id).file(new MockMultipartFile("proof", "a.exe", "image/png", new byte[] { 1 }))
			.with(csrf())
			.with(mediator)).andExpect(flash().attributeExists("refusal"));
		web.perform(post("/desk/cases/{no}/confirmation/application", no).param("petitioner", "true")
			.param("appliedOn", LocalDate.now(clock).toString())
			.with(csrf())
			.with(mediator)).andExpect(flash().attributeExists("refusal", "typed"));
		String list = web.perform(get("/desk/promises").param("open", "false").with(mediator))
			.andExpect(status().isOk())
			.andReturn().getResponse().getContentAsString();
		assertThat(list).contains(no, "协议履行率");
		assertThat(web.perform(get("/desk/promises").param("open", "false").with(user("mediator-2").roles("mediator")))
			.andReturn().getResponse().getContentAsString()).doesNotContain(no);
		web.perform(get("/desk/promises").with(user("officer").roles("petition-officer"))).andExpect(status().isNotFound());
	}

	private PerformanceBook.Rate at(LocalDate day) {
		Instant now = clock.instant();
		clock.setTo(day.atTime(10, 0).atZone(clock.getZone()).toInstant());
		PerformanceBook.Rate rate = promises.rate(PerformanceSource.AGREEMENT);
		clock.setTo(now);
		return rate;
	}

	private static PerformanceBook.Rate before(PerformanceBook.Rate before, int kept, int due) {
		return new PerformanceBook.Rate(before.kept() + kept, before.due() + due);
	}

	/** C02: filed, mediated and signed; the other side has until the tenth of November. */
	private String agreed(String category) {
		String no = talking(category);
		desk.promise(no, new Promise(Promiser.RESPONDENT, "重做卫生间防水", "请有资质的单位施工", DUE, "完工照片"));
		office.does("mediator-1", no, "mediate", "mediationResult", "AGREEMENT", "agreement", "谈成了。");
		office.signs(no, "mediator-1");
		return no;
	}

	private String talking(String category) {
		clock.setTo(SIGNED.atTime(10, 0).atZone(clock.getZone()).toInstant());
		String no = office.files(Workplace.leak().about(category, null).against(new Person("李某", null, "东苑小区12号楼2单元301室")));
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "双方纠纷", "next", "MEDIATION");
		if (circle.of(no).isPresent()) {
			circle.name(no, "mediator-1", "由其主持调解", "officer");
		}
		office.does("mediator-1", no, "record-consent", "bothConsent", true, "consentNote", "双方当面同意");
		office.appoints(no, "mediator-1");
		desk.undisputed(no, "漏水来自楼上卫生间防水层，楼上认责。", null);
		return no;
	}

	/** The clock moves on and what is due happens. */
	private void comes(String no, LocalDate day) {
		clock.setTo(day.atTime(9, 0).atZone(clock.getZone()).toInstant());
		office.runDueTimers(no);
	}

	private void check(String no, String finding, Object... more) {
		Object[] all = java.util.stream.Stream
			.concat(java.util.stream.Stream.of("performance", finding, "performanceProof", "核实过"), java.util.Arrays.stream(more))
			.toArray();
		office.does("mediator-1", no, "check-performance", all);
	}

	private Performance only(String no) {
		assertThat(promises.of(no)).hasSize(1);
		return promises.of(no).get(0);
	}

	private List<String> groups(String task) {
		return tasks.getIdentityLinksForTask(task).stream().map(link -> link.getGroupId()).filter(java.util.Objects::nonNull).toList();
	}

	private List<String> happened(String no) {
		return timeline.of(no).stream().map(line -> line.type()).toList();
	}

	private List<String> told(String no, String who) {
		return (who.equals("petitioner") ? messages.of(no, Locale.CHINA) : messages.inbox(who, Locale.CHINA)).stream()
			.filter(message -> no.equals(message.caseNo()))
			.map(message -> message.text())
			.toList();
	}

	private Date lastSecond(LocalDate day) {
		return Date.from(day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusSeconds(1));
	}

	private static void refused(Runnable work, String words) {
		assertThatThrownBy(work::run).satisfies(refusal -> assertThat(refusal instanceof Refused refused ? refused.refusal().key()
				: refusal.getMessage()).contains(words));
	}

	private static String words(byte[] docx) throws Exception {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
				XWPFWordExtractor words = new XWPFWordExtractor(document)) {
			return words.getText();
		}
	}

}
