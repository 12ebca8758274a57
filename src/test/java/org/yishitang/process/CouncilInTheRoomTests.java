package org.yishitang.process;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

import org.yishitang.OfficeTest;
import org.yishitang.access.Role;
import org.yishitang.council.Conflict;
import org.yishitang.council.SeatAnswers;
import org.yishitang.council.Sitting;
import org.yishitang.council.SittingDesk;
import org.yishitang.council.SittingLinks;
import org.yishitang.desk.Workstation;

/** Several people at one sitting: members with their phones, the secretary, and the screen that everybody reads. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
@DisabledIfSystemProperty(named = "yishitang.test.database", matches = "mariadb")
class CouncilInTheRoomTests {

	private static final int PHONE = 375;

	private static final int WALL = 1920;

	@Autowired
	Workplace office;

	@Autowired
	SittingDesk desk;

	@Autowired
	SeatAnswers answers;

	@Autowired
	SittingLinks links;

	@Autowired
	MockMvc web;

	@LocalServerPort
	int port;

	@Test
	void membersAnswerAndVoteOnTheirPhonesWhileTheWallFollows() {
		Sitting sitting = convened();
		String no = sitting.caseNo();
		try (Workstation workstation = new Workstation(port)) {
			Page wall = workstation.signsIn("council-sec", WALL);
			wall.setViewportSize(WALL, 1080);
			wall.navigate("/desk/sittings/" + no + "/screen");
			assertThat(wall.locator("[aria-current=step]")).hasText("点名");
			assertThat(wall.locator("#present")).hasText("0");
			assertThat(wall.locator("#quorum")).containsText("未达到开会人数（需 4 人）");
			Page first = phone(workstation, sitting, 1);
			first.click("button >> text=没有利害关系，确认到会");
			assertThat(first.locator(".badge + strong")).hasText("确认到会");
			assertThat(wall.locator(".chairs li.confirmed")).hasCount(1);
			Page fifth = phone(workstation, sitting, 5);
			fifth.check("input[value=NEIGHBOUR]");
			fifth.click("button >> text=没有利害关系，确认到会");
			assertThat(fifth.locator("#papers")).hasCount(0);
			office.does("council-sec", no, "open-sitting", "presentSeats", "1,2,3,4");
			assertThat(wall.locator("#quorum")).containsText("已达到开会人数");
			office.does("council-sec", no, "record-statements", "statementRaised", "王小明说车位不够", "undisputedFacts",
					"现有车位90个\n王小明家门前消防通道被占", "factsSigned", "ALL");
			office.does("council-sec", no, "hold-sitting", "proposals", "重新划线\n维持现状");
			assertThat(wall.locator("[aria-current=step]")).hasText("方案与表决");
			assertThat(wall.locator("#board")).not().containsText("王小明");
			first.reload();
			first.locator("button[value=AGAINST]").first().click();
			first.locator("button[value=FOR]").first().click();
			assertThat(first.locator(".cast")).hasText("您投了“赞成”，计票以前可以改。");
			assertThat(first.locator("[aria-pressed=true]")).hasText("赞成");
			Page second = phone(workstation, sitting, 2);
			second.locator("button[value=AGAINST]").first().click();
			assertThat(wall.locator(".votes").first().locator(".for dd")).hasText("1");
			assertThat(wall.locator(".votes").first().locator(".against dd")).hasText("1");
			assertThat(wall.locator(".votes").first()).containsText("未表态");
			wall.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/room-voting.png")));
			assertThat((Boolean) first.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
			first.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures/seat-voting.png")));
			office.does("council-sec", no, "count-votes", "raisedHands", "1:3,4");
			assertThat(wall.locator(".result")).hasText("方案获得通过");
			assertThat(wall.locator("#board")).not().hasAttribute("hx-get", java.util.regex.Pattern.compile(".*"));
			wall.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/room-result.png")));
			first.reload();
			assertThat(first.locator("button[value=FOR]")).hasCount(0);
			assertThat(first.locator(".cast")).hasText("您投了“赞成”。");
			assertThat(workstation.complaints).isEmpty();
		}
	}

	@Test
	void theScreenIsOpenedBySecretaryAndChairOnly() throws Exception {
		Sitting sitting = convened();
		for (Role role : Role.values()) {
			for (String page : new String[] { "/screen", "/screen/board" }) {
				int status = web
					.perform(get("/desk/sittings/" + sitting.caseNo() + page).with(user("somebody").roles(role.id())))
					.andReturn()
					.getResponse()
					.getStatus();
				assertThat(status == 200).as(role + page)
					.isEqualTo(role == Role.COUNCIL_SEC || role == Role.MEDIATION_CHAIR);
			}
		}
	}

	@Test
	void theWallNamesNobodyAndEndsToAskAfterTheCount() throws Exception {
		Sitting sitting = convened();
		String board = "/desk/sittings/" + sitting.caseNo() + "/screen/board";
		answers.recuse(sitting.getId(), 3, Conflict.KINSHIP, "council-sec");
		web.perform(get(board).with(user("chair").roles(Role.MEDIATION_CHAIR.id())))
			.andExpect(status().isOk())
			.andExpect(header().string("Cache-Control", containsString("no-store")))
			.andExpect(content().string(containsString("hx-get")))
			.andExpect(content().string(containsString("class=\"recused\"")))
			.andExpect(content().string(not(containsString("王小明"))))
			.andExpect(content().string(not(containsString("代表"))))
			.andExpect(content().string(not(containsString("2单元"))));
	}

	private Page phone(Workstation workstation, Sitting sitting, int seat) {
		Page page = workstation.opens(PHONE);
		page.navigate("/council/" + links.issue(sitting.getId(), seat, "council-sec"));
		assertThat(page.locator("h1")).hasText("居民协商议事会");
		return page;
	}

	private Sitting convened() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "涉及多户", "next", "COUNCIL");
		office.does("council-sec", no, "convene-sitting", "sittingDate", Workplace.sittingDay(), "invited", 5);
		return desk.latest(no).orElseThrow();
	}

}
