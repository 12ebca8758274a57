package org.yishitang.process;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import org.yishitang.OfficeTest;
import org.yishitang.access.Role;
import org.yishitang.clock.OfficeClock;
import org.yishitang.desk.Workstation;
import org.yishitang.intake.Person;
import org.yishitang.intake.Receipt;
import org.yishitang.petition.ReviewStatus;
import org.yishitang.petition.Status;

/** What other organs say comes in by the interface and at the desk; the petitioner reads where it stands. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
class OutsideMessagesTests {

	private static final Set<Role> REGISTER = EnumSet.of(Role.PETITION_OFFICER, Role.SUPERVISOR);

	@LocalServerPort
	int port;

	@Autowired
	MockMvc web;

	@Autowired
	ObjectMapper json;

	@Autowired
	Workplace office;

	@Autowired
	Organs organs;

	@Autowired
	OfficeClock clock;

	@BeforeEach
	void wednesday() {
		clock.setTo(Instant.parse("2026-11-25T02:00:00Z"));
	}

	@Test
	void aProgramRegistersARequestAndItsResult() throws Exception {
		String no = closed("13900040001").no();
		says("officer", no, "review-requested", request("2026-11-25", "龙政复查受〔2026〕3号")).andExpect(status().isOk())
			.andExpect(jsonPath("$.receiptNo").value(no))
			.andExpect(jsonPath("$.message").value("review-requested"))
			.andExpect(jsonPath("$.status").value("REVIEW_L1"))
			.andExpect(jsonPath("$.reviewStatus").value("REVIEW_L1"))
			.andExpect(jsonPath("$.deadlines[?(@.rule=='DL-09')].dueLegal").value("2026-12-25"));
		says("supervisor", no, "review-requested", request("2026-11-25", "龙政复查受〔2026〕3号")).andExpect(status().isOk());
		says("supervisor", no, "review-decided", Map.of("result", "UPHELD", "decidedOn", "2026-11-25", "servedOn",
				"2026-11-25", "documentNo", "龙政复查〔2026〕3号", "words", "事实清楚，予以维持。"))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.status").value("CLOSED"))
			.andExpect(jsonPath("$.reviewStatus").value("WINDOW_L2"));
		web.perform(get("/api/cases/{no}", no).with(httpBasic("officer", "demo")))
			.andExpect(jsonPath("$.notes[*].text", hasItem("事实清楚，予以维持。")))
			.andExpect(jsonPath("$.timeline[*].type", hasItem("REVIEW_DECIDED")));
	}

	@Test
	void whatCannotBeIsAProblemThatNamesTheField() throws Exception {
		String no = closed("13900040002").no();
		says("officer", no, "review-requested", Map.of("requestedOn", "2026-11-25", "by", "PETITIONER"))
			.andExpect(status().isBadRequest())
			.andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.field").value("documentNo"))
			.andExpect(jsonPath("$.reference").isNotEmpty());
		says("officer", no, "review-requested", request("25.11.2026", "一号")).andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.field").value("requestedOn"));
		says("officer", no, "review-requested", request("2026-11-26", "一号")).andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.detail", containsString("2026-11-25")));
		says("officer", no, "review-requested", request("2026-11-25", "<script>")).andExpect(status().isBadRequest());
		Map<String, String> more = new HashMap<>(request("2026-11-25", "一号"));
		more.put("status", "FINALISED");
		says("officer", no, "review-requested", more).andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.field").value("status"));
		web.perform(post("/api/cases/{no}/messages/review-requested", no).with(httpBasic("officer", "demo"))
			.contentType(MediaType.APPLICATION_JSON)
			.content("[]")).andExpect(status().isBadRequest());
		assertThat(office.petition(no).reviewStatus()).isEqualTo(ReviewStatus.WINDOW_L1);
	}

	@Test
	void outOfOrderIsAConflictAndUnknownIsNotThere() throws Exception {
		String no = closed("13900040003").no();
		says("officer", no, "final-review-requested", request("2026-11-25", "一号")).andExpect(status().isConflict())
			.andExpect(jsonPath("$.type").value("urn:yishitang:problem:not-now"))
			.andExpect(jsonPath("$.detail", containsString("第三十六条")));
		clock.setTo(Instant.parse("2026-12-25T16:01:00Z"));
		says("officer", no, "review-requested", request("2026-12-26", "一号")).andExpect(status().isConflict())
			.andExpect(jsonPath("$.detail", containsString("2026-12-25")));
		says("officer", no, "no-such-message", Map.of()).andExpect(status().isNotFound());
		says("officer", "LF-XF-1999-000001", "review-requested", request("2026-11-25", "一号")).andExpect(status().isNotFound());
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void onlyThePetitionOfficeAndSupervisionRegister(Role role) throws Exception {
		String body = json.writeValueAsString(request("2026-11-25", "一号"));
		int answer = web.perform(post("/api/cases/LF-XF-1999-000001/messages/review-requested")
			.with(user("somebody").roles(role.id()))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)).andReturn().getResponse().getStatus();
		assertThat(answer).isEqualTo(REGISTER.contains(role) ? 404 : 403);
		int page = web.perform(get("/desk/cases/LF-XF-1999-000001/messages").with(user("somebody").roles(role.id())))
			.andReturn()
			.getResponse()
			.getStatus();
		assertThat(page).isEqualTo(role == Role.ADMIN ? 403 : 404);
	}

	@Test
	void theInterfaceIsDescribed() throws Exception {
		web.perform(get("/api/openapi"))
			.andExpect(jsonPath("$.paths['/api/cases/{receiptNo}/messages/{name}'].post.description",
					containsString("final-review-hearing")));
	}

	@Test
	void theDeskReadsBackWhatItRegisters() {
		String no = closed("13900040004").no();
		try (Workstation desk = new Workstation(port)) {
			Page page = desk.signsIn("officer", 1280);
			page.navigate("/desk/cases/" + no);
			assertThat(page.locator("#review")).containsText("可在2026年12月25日（星期五）前请求复查");
			picture(page, "case-window");
			page.click("text=登记来函、来文 >> visible=true >> nth=-1");
			page.locator(".message-kinds a").first().click();
			page.fill("#requestedOn", "2026-11-26");
			page.fill("#documentNo", "龙政复查受〔2026〕8号");
			page.locator("label.choice").first().click();
			page.click(".actions button[type=submit]");
			assertThat(page.locator(".read-aloud")).containsText("2026年11月26日");
			picture(page, "message-read-back");
			page.click("text=核对无误，登记");
			assertThat(page.locator("#requestedOn-error")).containsText("2026-11-25");
			assertThat(page.locator("#documentNo")).hasValue("龙政复查受〔2026〕8号");
			picture(page, "message-refused");
			page.fill("#requestedOn", "2026-11-25");
			page.click(".actions button[type=submit]");
			page.click("text=返回修改");
			assertThat(page.locator("#documentNo")).hasValue("龙政复查受〔2026〕8号");
			page.click(".actions button[type=submit]");
			page.click("text=核对无误，登记");
			assertThat(page.locator(".notice.done")).containsText("复查请求");
			assertThat(page.locator("#review")).containsText("龙政复查受〔2026〕8号");
			picture(page, "case-review");
			page.click("#review >> text=卷宗目录");
			assertThat(page.locator(".dossier")).containsText("信访处理意见书");
			picture(page, "dossier");
			Page phone = desk.signsIn("supervisor", 375);
			phone.navigate("/desk/cases/" + no + "/messages/review-decided");
			assertThat((Boolean) phone.evaluate("document.documentElement.scrollWidth > window.innerWidth")).isFalse();
			picture(phone, "message-phone");
			assertThat(desk.complaints).isEmpty();
		}
	}

	@Test
	void thePetitionerReadsHowToAskAndWhereItStands() {
		Receipt receipt = closed("13900040005");
		try (Workstation anywhere = new Workstation(port)) {
			Page page = anywhere.opens(375);
			page.navigate("/track");
			page.fill("#no", receipt.no());
			page.fill("#code", receipt.queryCode());
			page.click("#track button[type=submit]");
			assertThat(page.locator("#review")).containsText("2026年12月25日（星期五）");
			assertThat(page.locator("#review")).containsText("复查复核委员会");
			assertThat(page.locator("#review")).containsText("还剩 30 天");
			assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")).isFalse();
			picture(page, "portal-window");
			page.click("text=打印复查申请书");
			assertThat(page.locator("h1")).containsText("复查申请书");
			assertThat(page.locator("main")).containsText(receipt.no());
			assertThat(page.locator("main")).not().containsText("孙复查");
			picture(page, "portal-request");
			organs.asks(receipt.no(), "review-requested");
			page.navigate("/track/matter");
			assertThat(page.locator("#review")).containsText("正在等待复查意见");
			assertThat(page.locator("h1")).containsText("复查中");
			picture(page, "portal-under-review");
			page.navigate("/track/review-request");
			assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/track/matter"));
			assertThat(anywhere.complaints).isEmpty();
		}
	}

	private Receipt closed(String phone) {
		Receipt receipt = office.receipt(Workplace.leak().from(new Person("孙复查", phone, "东苑小区12号楼2单元")));
		office.answers(receipt.no(), "handler-2", "EXPLAIN");
		office.closes(receipt.no());
		assertThat(office.petition(receipt.no()).status()).isEqualTo(Status.CLOSED);
		return receipt;
	}

	private static Map<String, String> request(String requestedOn, String documentNo) {
		return Map.of("requestedOn", requestedOn, "documentNo", documentNo, "by", "PETITIONER");
	}

	private ResultActions says(String account, String no, String message, Map<String, String> body) throws Exception {
		return web.perform(post("/api/cases/{no}/messages/{name}", no, message).with(httpBasic(account, "demo"))
			.contentType(MediaType.APPLICATION_JSON)
			.content(json.writeValueAsString(body)));
	}

	/** Pictures to look at, where somebody asked for them. */
	private static void picture(Page page, String name) {
		String folder = System.getProperty("yishitang.test.pictures");
		if (folder != null) {
			page.screenshot(new Page.ScreenshotOptions().setPath(java.nio.file.Path.of(folder, name + ".png"))
				.setFullPage(true));
		}
	}

}
