package org.yishitang.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import com.microsoft.playwright.Page;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;
import org.yishitang.intake.Person;
import org.yishitang.intake.Receipt;
import org.yishitang.intake.RegisteringPetition;
import org.yishitang.intake.Submission;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Place;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Reassigning and booking as pending on the case page, in a real browser, and whom it is closed to. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DisabledIfSystemProperty(named = "yishitang.test.database", matches = "mariadb", disabledReason = "tries the pages; what they write is tried on each database elsewhere")
class OfficerMovesAMatterTests {

	@LocalServerPort
	int port;

	@Autowired
	MockMvc web;

	@Autowired
	RegisteringPetition registering;

	@Autowired
	Petitions petitions;

	@Autowired
	TaskService tasks;

	@Autowired
	OfficeClock clock;

	private Workstation workstation;

	@BeforeEach
	void sitDown() {
		workstation = new Workstation(port);
	}

	@AfterEach
	void standUp() {
		workstation.close();
	}

	@Test
	void theOfficerGivesItToAnotherPostAndBooksIt() {
		Receipt receipt = inWork();
		String no = receipt.no();
		Page page = workstation.signsIn("officer", 1280);
		page.navigate("/desk/cases/" + no);
		page.click("#moves summary >> nth=0");
		page.selectOption("#reassign-post", "section-urban");
		page.fill("#reassign-reason", "想换一个");
		page.click("#moves form >> nth=0 >> button");
		assertThat(page.locator("#reassign-error")).containsText("请选择另一个岗位");
		assertThat(page.locator("#reassign-reason")).hasValue("想换一个");
		page.selectOption("#reassign-post", "community-1");
		page.fill("#reassign-reason", "社区更熟悉情况");
		page.click("#moves form >> nth=0 >> button");
		assertThat(page.locator("#moves .done")).hasText("已调整承办岗位。");
		assertThat(page.locator("main")).containsText("首办责任");
		assertThat(page.locator(".timeline")).containsText("第1次移交");
		assertThat(petitions.get(no).assigneePost()).isEqualTo("community-1");

		String until = LocalDate.now(clock).plusMonths(2).toString();
		page.click("#moves summary >> nth=1");
		page.fill("#booking-until", LocalDate.now(clock).minusDays(1).toString());
		page.fill("#booking-reason", "等待专项资金");
		page.click("#moves form >> nth=1 >> button");
		assertThat(page.locator("#booking-error")).containsText("最早为今天");
		assertThat(page.locator("#booking-reason")).hasValue("等待专项资金");
		page.fill("#booking-until", until);
		page.click("#moves form >> nth=1 >> button");
		assertThat(page.locator(".page-head .marks")).containsText("挂账至");
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "moves-1280.png")));
		page.navigate("/desk/ledger?booked=true&q=" + no);
		assertThat(page.locator(".ledger")).containsText("挂账至");

		Page phone = workstation.signsIn("supervisor", 375);
		phone.navigate("/desk/cases/" + no);
		assertThat((Boolean) phone.evaluate("document.documentElement.scrollWidth > window.innerWidth")).isFalse();
		phone.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "moves-375.png")));
		phone.click("text=取消挂账");
		assertThat(phone.locator("#moves .done")).hasText("已取消挂账。");

		Page resident = workstation.signsIn("officer", 375);
		resident.navigate("/track");
		resident.fill("input[name=no]", no);
		resident.fill("input[name=code]", receipt.queryCode());
		resident.click("main form button[type=submit]");
		assertThat(resident.locator("main")).containsText("首办岗位");
		assertThat(workstation.complaints).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "reassignment", "booking", "booking/clearing" })
	void whoMayNotMoveMattersFindsNothing(String what) throws Exception {
		String no = inWork().no();
		for (String role : List.of("handler", "grid-worker", "clerk-a", "auditor", "mediator")) {
			web.perform(post("/desk/cases/{no}/" + what, no).with(user("handler-2").roles(role)).with(csrf())
				.param("post", "community-1")
				.param("reason", "理由")
				.param("until", "2099-01-01")).andExpect(status().isNotFound());
		}
		web.perform(post("/desk/cases/{no}/" + what, no).with(user("officer").roles("petition-officer")))
			.andExpect(status().isForbidden());
		assertThat(petitions.get(no).handOvers()).isZero();
		assertThat(petitions.get(no).booking().stands()).isFalse();
	}

	private Receipt inWork() {
		Receipt receipt = registering.register(Submission.of("WEB", "楼上漏水，厨房吊顶塌了一块。")
			.about("0203", null)
			.from(new Person("王小明", "13800001234", "东苑小区12号楼2单元201室"))
			.at(new Place("1", "017", "东苑小区12号楼")), "petitioner", null);
		does("officer", receipt.no(), "triage",
				java.util.Map.of("triageDecision", "ACCEPT", "procedure", "ORDINARY", "reason", "试验"));
		does("officer", receipt.no(), "assign", java.util.Map.of("assigneePost", "section-urban"));
		return receipt;
	}

	private void does(String account, String no, String duty, java.util.Map<String, Object> values) {
		Task task = tasks.createTaskQuery().processInstanceBusinessKey(no).taskDefinitionKey(duty).singleResult();
		tasks.claim(task.getId(), account);
		tasks.complete(task.getId(), new java.util.HashMap<>(values));
	}

}
