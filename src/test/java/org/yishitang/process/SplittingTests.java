package org.yishitang.process;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

import org.yishitang.OfficeTest;
import org.yishitang.clock.Deadline;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.OfficeClock;
import org.yishitang.desk.Workstation;
import org.yishitang.intake.Joining;
import org.yishitang.intake.Person;
import org.yishitang.intake.Receipt;
import org.yishitang.intake.RelatedMatters;
import org.yishitang.intake.Submission;
import org.yishitang.intake.Tracking;
import org.yishitang.ledger.Ledger;
import org.yishitang.ledger.Scope;
import org.yishitang.ledger.Timeline;
import org.yishitang.ledger.TimelineEntry;
import org.yishitang.notice.Messages;
import org.yishitang.petition.Facts;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Place;
import org.yishitang.petition.Status;
import org.yishitang.petition.Urgency;

/** A matter that holds several requests is split at triage: numbers, the same receipt, links, limits, the petitioner. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
class SplittingTests {

	private static final String TWO = "1. 楼上漏水，要求赔偿六千元\n2、楼道路灯不亮，要求维修\n";

	@LocalServerPort
	int port;

	@Autowired
	MockMvc web;

	@Autowired
	Workplace office;

	@Autowired
	OfficeClock clock;

	@Autowired
	Deadlines deadlines;

	@Autowired
	Petitions petitions;

	@Autowired
	Parties parties;

	@Autowired
	Timeline timeline;

	@Autowired
	Ledger ledger;

	@Autowired
	Messages messages;

	@Autowired
	Tracking tracking;

	@Autowired
	RelatedMatters related;

	@Autowired
	Joining joining;

	@Autowired
	HistoryService history;

	@Autowired
	MessageSource words;

	private EngineProgram program;

	@BeforeEach
	void connect() {
		program = new EngineProgram(port);
	}

	@Test
	void eachPartHasItsNumberTheSameReceiptDateALinkAndItsOwnLimits() {
		at("2026-11-02T10:00");
		String whole = office.files(Workplace.leak());
		at("2026-11-05T09:00");
		List<Petition> parts = split(whole, TWO);
		assertThat(office.waitsAt(whole)).as("what remains is triaged on").containsExactly("triage");
		assertThat(office.petition(whole).status()).isEqualTo(Status.TRIAGE);
		assertThat(parts).extracting(Petition::text).containsExactly("楼上漏水，要求赔偿六千元", "楼道路灯不亮，要求维修");
		assertThat(parts).allSatisfy(part -> {
			assertThat(part.no()).isNotEqualTo(whole).matches("[A-Z]{2}-[A-Z]{2}-2026-\\d{6}");
			assertThat(part.receivedAt()).isEqualTo(moment("2026-11-02T10:00"));
			assertThat(part.splitFrom()).isEqualTo(whole);
			assertThat(office.waitsAt(part.no())).containsExactly("triage");
			assertThat(name(part.no())).isEqualTo("王小明");
			Deadline notice = deadlines.live(part.no(), "DL-02").orElseThrow();
			assertThat(notice.from()).isEqualTo(moment("2026-11-02T10:00"));
			assertThat(notice.dueLegal()).isEqualTo("2026-11-17");
			assertThat(office.due(part.no(), "triage").toInstant()).isEqualTo(moment("2026-11-17T23:59:59"));
			assertThat(ledger.find(part.no(), Scope.everything())).hasValueSatisfying(
					line -> assertThat(line.receivedAt()).isEqualTo(moment("2026-11-02T10:00")));
			assertThat(event(part.no(), "REGISTERED").details()).containsEntry("splitFrom", whole);
		});
		assertThat(event(whole, "SPLIT").details().get("parts")).isEqualTo(parts.get(0).no() + "、" + parts.get(1).no());
		assertThat(messages.of(whole, Locale.SIMPLIFIED_CHINESE)).anyMatch(told -> told.text().contains("分别编号"));
	}

	@Test
	void everyPartGoesItsOwnWay() {
		at("2026-11-02T10:00");
		String whole = office.files(Workplace.leak());
		List<Petition> parts = split(whole, TWO);
		String first = parts.get(0).no();
		String second = parts.get(1).no();
		refused(program.submits("officer", office.open(first, "triage").getId(), "triageDecision", "ACCEPT"),
				"triage.refusal.category");
		office.does("officer", first, "triage", "triageDecision", "ACCEPT", "category", "0203", "procedure", "ORDINARY",
				"reason", "须鉴定");
		office.does("officer", second, "triage", "triageDecision", "TRANSFER", "redirectTo", "区城管局");
		at("2026-11-04T10:00");
		office.does("officer", whole, "triage", "triageDecision", "ACCEPT", "procedure", "ORDINARY", "reason", "试验");
		assertThat(deadlines.live(first, "DL-06").orElseThrow().from()).isEqualTo(moment("2026-11-02T10:00"));
		assertThat(deadlines.live(whole, "DL-06").orElseThrow().from()).isEqualTo(moment("2026-11-04T10:00"));
		assertThat(office.petition(second).status()).isEqualTo(Status.TRANSFERRED);
		assertThat(office.waitsAt(first)).containsExactly("assign");
		assertThat(office.waitsAt(whole)).containsExactly("assign");
	}

	@Test
	void partsMustBeNamedAndNothingHappensUntilTheyAre() {
		String whole = office.files(Workplace.leak());
		String task = office.open(whole, "triage").getId();
		String ten = String.join("\n", IntStream.rangeClosed(1, 10).mapToObj(at -> "第" + at + "件事要求办理").toList());
		for (String typed : List.of("", " \n ", "漏水", ten)) {
			refused(program.submits("officer", task, "triageDecision", "SPLIT", "parts", typed), "triage.refusal.parts", 9,
					4);
		}
		refused(program.submits("officer", task, "triageDecision", "SPLIT"), "triage.refusal.parts", 9, 4);
		assertThat(petitions.findBySplitFromOrderByNo(whole)).isEmpty();
		assertThat(office.waitsAt(whole)).containsExactly("triage");
		assertThat(split(whole, ten.substring(0, ten.lastIndexOf('\n')))).hasSize(9);
	}

	@Test
	void thePetitionerFindsEachPartByTheReceiptOfTheWhole() throws Exception {
		Receipt receipt = office.receipt(Workplace.leak());
		String whole = receipt.no();
		Receipt supporter = joining.join(whole, receipt.queryCode(), new Person("李同感", "13700001111", "东苑小区12号楼"), null);
		split(whole, TWO);
		List<RelatedMatters.Part> parts = related.parts(tracking.open(whole, receipt.queryCode()).orElseThrow());
		assertThat(parts).hasSize(2).allSatisfy(part -> {
			var opened = tracking.open(part.no(), part.queryCode()).orElseThrow();
			assertThat(opened.status()).isEqualTo(Status.TRIAGE);
			assertThat(related.whole(opened)).contains(whole);
			assertThat(tracking.open(part.no(), receipt.queryCode())).as("a code of its own").isEmpty();
		});
		web.perform(get("/api/petitions/{no}", whole).header("X-Query-Code", receipt.queryCode()))
			.andExpect(jsonPath("$.parts", hasSize(2)))
			.andExpect(jsonPath("$.parts[0].receiptNo").value(parts.get(0).no()))
			.andExpect(jsonPath("$.parts[0].queryCode").value(parts.get(0).queryCode()))
			.andExpect(jsonPath("$.parts[0].status").value("TRIAGE"))
			.andExpect(jsonPath("$.splitFrom", nullValue()));
		web.perform(get("/api/petitions/{no}", parts.get(0).no()).header("X-Query-Code", parts.get(0).queryCode()))
			.andExpect(jsonPath("$.parts", hasSize(0)))
			.andExpect(jsonPath("$.splitFrom").value(whole));
		web.perform(get("/api/petitions/{no}", supporter.no()).header("X-Query-Code", supporter.queryCode()))
			.andExpect(jsonPath("$.parts", hasSize(0)));
		web.perform(get("/api/cases/{no}", whole).with(httpBasic("officer", "demo")))
			.andExpect(jsonPath("$.parts", hasItem(parts.get(1).no())));
		web.perform(get("/api/cases/{no}", parts.get(1).no()).with(httpBasic("officer", "demo")))
			.andExpect(jsonPath("$.splitFrom").value(whole));
	}

	@Test
	void wordsOfPartsStayOutOfTheEngine() {
		String whole = office.files(Workplace.leak());
		List<Petition> parts = split(whole, TWO);
		for (String no : List.of(whole, parts.get(0).no(), parts.get(1).no())) {
			assertThat(history.createHistoricVariableInstanceQuery()
				.processInstanceId(instance(no))
				.list()).noneMatch(variable -> String.valueOf(variable.getValue()).contains("漏水"));
		}
	}

	@Test
	void anAccusationStaysBehindAndIsClosedAwayWhileTheRestGoesOn() {
		String whole = office.files(Workplace.leak().about("1202", null));
		Petition part = split(whole, "楼道路灯不亮，要求维修").get(0);
		office.does("officer", whole, "triage", "triageDecision", "RESTRICT");
		assertThat(office.petition(whole).status()).isEqualTo(Status.RESTRICTED);
		assertThat(office.petition(whole).text()).isEmpty();
		assertThat(petitions.get(part.no()).text()).isEqualTo("楼道路灯不亮，要求维修");
		assertThat(office.waitsAt(part.no())).containsExactly("triage");
	}

	@Test
	void whatIsKnownOfThePeopleGoesAlongAndDangerStaysWithTheWhole() {
		at("2026-11-02T21:40");
		String whole = office.registers("clerk-a", Submission.of("PHONE", "楼道里有煤气味；另外小区没有充电棚。")
			.about("0603", null)
			.from(new Person("王小明", "13800001234", "东苑小区12号楼2单元201室"))
			.at(new Place("1", "017", "东苑小区12号楼"))
			.given(new Facts(true, null, null, null, true, null, null, null, null, null)));
		assertThat(deadlines.live(whole, "DL-12")).isPresent();
		Petition part = split(whole, "小区没有充电棚，要求建设").get(0);
		assertThat(part.facts().elder80()).isTrue();
		assertThat(part.facts().dangerNow()).isNull();
		assertThat(petitions.get(part.no()).classification().urgency()).isNotEqualTo(Urgency.L1);
		assertThat(deadlines.latest(part.no(), "DL-12")).as("nobody is paged twice").isEmpty();
		assertThat(office.waitsAt(whole)).containsExactly("acknowledge-urgent", "triage", "urgent-report");
	}

	@Test
	void whoeverSpokeAboutTheWholeHasSpokenAboutItsParts() {
		at("2026-11-02T10:00");
		String spoken = office.files(Workplace.leak());
		deadlines.meet(spoken, "DL-33");
		String silent = office.files(Workplace.leak());
		at("2026-11-04T10:00");
		assertThat(deadlines.latest(split(spoken, "楼道路灯不亮，要求维修").get(0).no(), "DL-33").orElseThrow().state())
			.isEqualTo(DeadlineState.EXEMPT);
		String part = split(silent, "楼道路灯不亮，要求维修").get(0).no();
		office.runDueTimers(part);
		assertThat(deadlines.latest(part, "DL-33").orElseThrow().state()).isEqualTo(DeadlineState.BREACHED);
	}

	@Test
	void partsOfAMatterFromAboveKeepTheSendersDayAndTheFiveDays() {
		at("2026-09-24T09:00");
		String whole = office.registers("clerk-a", Submission.of("TRANSFERRED_FROM_ABOVE", "楼上漏水；快速路噪声大。")
			.about("0203", null)
			.from(new Person("王小明", "13800001234", "东苑小区12号楼2单元201室"))
			.at(new Place("1", "017", "东苑小区12号楼"))
			.noted(null, "庆信交〔2026〕9号", "2026-10-20", null));
		at("2026-09-30T10:00");
		String part = split(whole, "快速路噪声大，要求加装声屏障").get(0).no();
		assertThat(due(part, "DL-03")).isEqualTo("2026-10-09");
		assertThat(due(part, "DL-04")).isEqualTo("2026-10-09");
		assertThat(due(part, "DL-17")).isEqualTo("2026-10-20");
		assertThat(petitions.get(part).source().sourceNo()).isEqualTo("庆信交〔2026〕9号");
		office.does("officer", part, "triage", "triageDecision", "OBJECT", "reason", "属区住建局职责。");
		office.does("officer", whole, "triage", "triageDecision", "ACCEPT", "procedure", "ORDINARY", "reason", "试验");
		assertThat(office.petition(part).status()).isEqualTo(Status.OBJECTION);
		assertThat(office.petition(whole).status()).isEqualTo(Status.ACCEPTED);
	}

	@Test
	void splitLateItIsLateAtOnceAndSaysSoOnce() {
		at("2026-11-02T10:00");
		String whole = office.files(Workplace.leak());
		at("2026-11-20T10:00");
		String part = split(whole, "楼道路灯不亮，要求维修").get(0).no();
		office.runDueTimers(part);
		assertThat(deadlines.latest(part, "DL-02").orElseThrow().state()).isEqualTo(DeadlineState.BREACHED);
		assertThat(timeline.of(part)).filteredOn(line -> line.type().equals("LADDER_CLIMBED")
				&& "DL-02".equals(line.details().get("rule"))).hasSize(1);
	}

	@Test
	void inTasklistAtTheDeskAndOnThePetitionersPhone() {
		Receipt receipt = office.receipt(Workplace.leak());
		String whole = receipt.no();
		try (TasklistSeat seat = new TasklistSeat(port)) {
			Page page = seat.opens("officer", office.open(whole, "triage").getId());
			assertThat(page.locator("[id$='-parts']").count()).as("asked for only where it is wanted").isZero();
			seat.fills(page, "triageDecision", 8, "parts", "楼道路灯不亮，要求维修");
			page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "split-form.png")));
			seat.completes(page);
		}
		String part = petitions.findBySplitFromOrderByNo(whole).get(0).no();
		try (Workstation desk = new Workstation(port)) {
			Page page = desk.signsIn("officer", 1280);
			page.navigate("/desk/cases/" + whole);
			page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "split-desk.png")));
			page.click("a.number >> text=" + part);
			assertThat(page.locator("main")).containsText("拆分自");
			assertThat(page.locator("main")).containsText("楼道路灯不亮");
			Page phone = desk.opens(375);
			phone.navigate("/track");
			phone.fill("#no", whole);
			phone.fill("#code", receipt.queryCode());
			phone.click("#track button[type=submit]");
			assertThat(phone.locator("#parts")).containsText(part);
			assertThat((Boolean) phone.evaluate("document.documentElement.scrollWidth > window.innerWidth")).isFalse();
			phone.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "split-phone.png")));
			phone.click("#parts button");
			assertThat(phone.locator("main")).containsText("拆分而来");
			assertThat(phone.locator("main")).containsText(part);
			assertThat(desk.complaints).isEmpty();
		}
	}

	private List<Petition> split(String whole, String parts) {
		office.does("officer", whole, "triage", "triageDecision", "SPLIT", "parts", parts);
		return petitions.findBySplitFromOrderByNo(whole);
	}

	private String instance(String no) {
		return history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(no)
			.processDefinitionKey(PetitionProcess.KEY)
			.singleResult()
			.getId();
	}

	private String name(String no) {
		return parties.findByCaseNoOrderByRoleAscPositionAsc(no).stream().map(Party::name).findFirst().orElseThrow();
	}

	private TimelineEntry event(String no, String type) {
		return timeline.of(no).stream().filter(line -> line.type().equals(type)).findFirst().orElseThrow();
	}

	private LocalDate due(String no, String rule) {
		return deadlines.latest(no, rule).orElseThrow().dueLegal();
	}

	private void refused(HttpResponse<String> answer, String key, Object... arguments) {
		assertThat(answer.statusCode()).as("%s: %s", key, answer.body()).isEqualTo(400);
		assertThat(EngineProgram.sentence(answer))
			.contains(words.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE));
	}

	private void at(String text) {
		clock.setTo(moment(text));
	}

	private Instant moment(String text) {
		return LocalDateTime.parse(text).atZone(clock.getZone()).toInstant();
	}

}
