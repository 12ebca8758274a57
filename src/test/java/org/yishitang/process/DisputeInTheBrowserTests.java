package org.yishitang.process;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;
import org.yishitang.desk.Workstation;
import org.yishitang.intake.Person;
import org.yishitang.intake.Receipt;
import org.yishitang.petition.Status;

/** C02 with everybody at once: two neighbours on their phones, a mediator at the desk, until the last promise is kept. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
@DisabledIfSystemProperty(named = "yishitang.test.database", matches = "mariadb")
class DisputeInTheBrowserTests {

	private static final String SECRET = "最多出四千，先别告诉他";

	@LocalServerPort
	int port;

	@Autowired
	Workplace office;

	@Autowired
	OfficeClock clock;

	private Workstation workstation;

	@BeforeEach
	void sitDown() {
		workstation = new Workstation(port);
	}

	@AfterEach
	void standUp() {
		clock.release();
		workstation.close();
	}

	@Test
	void twoNeighboursAndTheirMediatorFromTheKeyToTheLastPromise() {
		Receipt receipt = office.receipt(Workplace.leak().against(new Person("李某", null, "东苑小区12号楼2单元301室")));
		String no = receipt.no();
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "双方各执一词。", "next", "MEDIATION");
		office.does("mediator-1", no, "record-consent", "bothConsent", true, "consentNote", "双方当面同意");
		office.appoints(no, "mediator-1");

		Page mediator = workstation.signsIn("mediator-1", 1280);
		mediator.navigate("/desk/cases/" + no + "/mediation");
		mediator.locator("a[href$='/sides']").click();
		mediator.locator("#parties form[action$='/key'] button").click();
		String sideNo = mediator.locator("#receipt-no").innerText();
		String sideCode = mediator.locator("#query-code").innerText();
		picture(mediator, "side-receipt");

		Page upstairs = workstation.opens(375);
		upstairs.navigate("/track");
		upstairs.locator("a[href='/side']").click();
		opens(upstairs, sideNo, "WRONG-CODE");
		assertThat(upstairs.locator(".notice.care")).isVisible();
		opens(upstairs, sideNo, sideCode);
		assertThat(upstairs.locator("h1")).hasText("正在调解");
		upstairs.locator("#statement").fill(SECRET);
		upstairs.locator("#both-statement button").click();
		assertThat(upstairs.locator("#both-statement")).containsText("只给调解员看");

		Page downstairs = workstation.opens(375);
		downstairs.navigate("/track");
		opens(downstairs, no, receipt.queryCode());
		downstairs.locator("#statement").fill("月底前修好就行");
		downstairs.locator("#both-statement input[name=shown][value=true]").check();
		downstairs.locator("#both-statement button").click();
		assertThat(downstairs.locator("#both-statement")).containsText("月底前修好就行");
		assertThat(downstairs.locator("main")).not().containsText(SECRET);

		mediator.navigate("/desk/cases/" + no + "/sides");
		assertThat(mediator.locator("#statements")).containsText(SECRET);
		mediator.locator("#at").fill(LocalDateTime.now(clock).plusDays(2).withHour(14).withMinute(30).withSecond(0).withNano(0).toString());
		mediator.locator("#place").fill("街道调解室");
		mediator.locator("#talks details button").click();
		assertThat(mediator.locator("#talks")).containsText("街道调解室");
		upstairs.reload();
		assertThat(upstairs.locator("#both-statement")).containsText("月底前修好就行");
		assertThat(upstairs.locator("main")).not().containsText("王小明");
		upstairs.locator("#both-coming input[value=true]").check();
		upstairs.locator("#both-coming button").click();
		assertThat(upstairs.locator("#both-coming")).containsText("会来");
		picture(upstairs, "side-phone");
		mediator.reload();
		assertThat(mediator.locator("#talks")).containsText("李某：会来");
		picture(mediator, "sides-desk");

		mediator.navigate("/desk/cases/" + no + "/mediation");
		mediator.locator("#clauses > details > summary").click();
		mediator.locator("#what").fill("重做卫生间防水，恢复厨房吊顶");
		mediator.locator("#how").fill("请有资质的单位施工");
		mediator.locator("#due-on").fill(LocalDate.now(clock).plusDays(10).toString());
		mediator.locator("#proof").fill("完工照片");
		mediator.locator("#clauses form[action$='/clauses'] button").click();
		assertThat(mediator.locator("#clauses ol")).containsText("重做卫生间防水");
		office.does("mediator-1", no, "mediate", "mediationResult", "AGREEMENT", "agreement", "谈成了。");
		office.signs(no, "mediator-1");

		downstairs.reload();
		assertThat(downstairs.locator("#both-confirmation")).containsText("共同申请的最后一天");
		assertThat(downstairs.locator("#both-letters")).containsText("人民调解协议书");
		picture(downstairs, "petitioner-both-phone");
		upstairs.reload();
		upstairs.locator("#both-kept summary").click();
		upstairs.locator("#both-kept textarea").fill("周末已经完工，照片给了调解员");
		upstairs.locator("#both-kept button").click();
		assertThat(upstairs.locator("#both-kept")).containsText("已报告，待核实");
		picture(upstairs, "side-agreed-phone");
		upstairs.navigate("/side/matter/both/application");
		assertThat(upstairs.locator("main")).containsText("司法确认申请书");
		picture(upstairs, "application-phone");

		mediator.navigate("/desk/cases/" + no + "/promises");
		assertThat(mediator.locator("main")).containsText("周末已经完工");
		picture(mediator, "promises-case");
		office.does("mediator-1", no, "check-performance", "performance", "KEPT", "performanceProof", "现场看过");
		for (int time = 0; time < 2; time++) {
			office.runTimer(no, "follow-up-time");
			office.does("mediator-1", no, "follow-up-performance", "stillKept", true, "followUpNote", "都满意");
		}
		upstairs.navigate("/side/matter");
		assertThat(upstairs.locator("#both-kept")).containsText("已履行");

		office.does("handler-2", no, "investigate", "finding", "已达成协议", "next", "DRAFT");
		office.does("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "双方已达成调解协议，按协议履行。");
		office.does("leader", no, "sign-opinion", "approved", true);
		office.does("handler-2", no, "carry-out", "done", true, "proof", "已履行");
		office.does("officer", no, "call-back", "reached", true, "solved", true, "satisfaction", "SATISFIED");
		upstairs.locator("#both-rating input[name=solved][value=true]").check();
		upstairs.locator("#both-rating input[value=SATISFIED]").check();
		upstairs.locator("#both-rating button").click();
		assertThat(upstairs.locator("#both-rating")).containsText("您已评价：");
		office.does("supervisor", no, "strike-off", "confirmed", true);
		assertThat(office.petition(no).status()).isEqualTo(Status.CLOSED);

		Page chair = workstation.signsIn("chair", 1280);
		chair.locator("nav a[href='/desk/promises']").click();
		chair.locator("a[href*='open=false']").click();
		assertThat(chair.locator("main")).containsText(no);
		picture(chair, "promises-list");
		Page narrow = workstation.signsIn("chair", 375);
		for (String address : new String[] { "/desk/promises?open=false", "/desk/cases/" + no + "/promises", "/desk/cases/" + no + "/sides" }) {
			narrow.navigate(address);
			assertThat((Boolean) narrow.evaluate("document.documentElement.scrollWidth <= 376")).as(address).isTrue();
		}
		picture(narrow, "sides-desk-phone");
		assertThat(workstation.complaints).isEmpty();
	}

	private static void opens(Page page, String no, String code) {
		page.locator("#no").fill(no);
		page.locator("#code").fill(code);
		page.locator("#track button[type=submit]").click();
	}

	private static void picture(Page page, String name) {
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1")).as(name).isTrue();
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures", name + ".png")));
	}

}
