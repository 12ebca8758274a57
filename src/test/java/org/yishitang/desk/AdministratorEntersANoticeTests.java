package org.yishitang.desk;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.yishitang.OfficeTest;
import org.yishitang.clock.CalendarDrafts;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.OfficeClock;
import org.yishitang.intake.Person;
import org.yishitang.intake.Receipt;
import org.yishitang.intake.RegisteringPetition;
import org.yishitang.intake.Submission;
import org.yishitang.petition.Place;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** 放假安排通知: from the task on the start page to the matter's ledger, in a browser. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DisabledIfSystemProperty(named = "yishitang.test.database", matches = "mariadb", disabledReason = "tries the pages; what they write is tried on each database elsewhere")
class AdministratorEntersANoticeTests {

	private static final int DESK = 1280;

	private static final int PHONE = 375;

	private static final String TITLE = "国务院办公厅关于2033年部分节假日安排的通知";

	@LocalServerPort
	int port;

	@Autowired
	OfficeClock clock;

	@Autowired
	RegisteringPetition registering;

	@Autowired
	Deadlines deadlines;

	@Autowired
	CalendarDrafts drafts;

	private Workstation workstation;

	@BeforeEach
	void sitDown() {
		clock.setTo(LocalDateTime.parse("2033-11-24T10:00").atZone(clock.getZone()).toInstant());
		workstation = new Workstation(port);
	}

	@AfterEach
	void standUp() {
		workstation.close();
	}

	@Test
	void uploadsItSeesWhatMovesAndPutsItInForce() {
		Receipt receipt = registering.register(Submission.of("WEB", "楼上漏水，厨房吊顶塌了一块。")
			.about("0203", null)
			.from(new Person("王小明", "13800001234", "东苑小区12号楼2单元201室"))
			.at(new Place("1", "017", "东苑小区12号楼")), "petitioner", null);
		assertThat(deadlines.latest(receipt.no(), "DL-02").orElseThrow().dueLegal()).isEqualTo("2033-12-09");

		Page resident = workstation.signsIn("officer", DESK);
		resident.navigate("/desk/cases/" + receipt.no());
		assertThat(resident.locator(".limits")).containsText("暂定");
		resident.navigate("/desk/ledger?q=" + receipt.no());
		assertThat(resident.locator("#main")).containsText("暂定");

		Page page = workstation.signsIn("admin", DESK);
		assertThat(page.locator(".calendar-todos")).containsText("录入2033年放假安排通知");
		page.click("text=录入2033年放假安排通知");
		assertThat(page.locator(".rows li")).hasCount(13);

		page.fill("#notice", TITLE);
		upload(page, "日期,上班,名称,来源\n2033-02-30,休,春节,\n2032-12-31,休,<img src=x onerror=alert(1)>,\n", "GB18030");
		assertThat(page.locator(".findings .found-REFUSED")).hasCount(2);
		assertThat(page.locator(".findings")).containsText("第2行");
		assertThat(page.locator(".findings")).containsText("没有“2033-02-30”这一天");
		assertThat(page.locator("#line-3")).containsText("<img src=x onerror=alert(1)>");
		assertThat(page.locator("#notice")).hasValue(TITLE);
		page.click("text=预览影响");
		assertThat(page.locator(".findings .found-REFUSED")).hasCount(2);

		upload(page, law(2033) + "2033/12/9,休,试验,\n", "UTF-8");
		assertThat(page.locator(".findings")).hasCount(0);
		page.fill("#date", "2033-12-10");
		page.fill("#name", "试验");
		page.check("input[name=working][value=true]");
		page.click("text=加入这一天");
		page.fill("#date", "2033-12-10");
		page.fill("#name", "试验");
		page.click("text=加入这一天");
		assertThat(page.locator("ul.field-error")).containsText("重复");
		assertThat(page.locator("#date")).hasValue("2033-12-10");
		page.fill("#date", "");
		page.fill("#name", "");

		page.click("text=预览影响");
		page.click(".by-rule a:has-text('DL-02')");
		assertThat(page.locator("tr:has-text('" + receipt.no() + "')")).containsText("2033-12-10");
		assertThat(page.locator("#main")).not().containsText("厨房");
		page.click("text=确认生效");
		assertThat(page.locator(".notice.done")).containsText("已生效");
		assertThat(deadlines.latest(receipt.no(), "DL-02").orElseThrow().dueLegal()).isEqualTo("2033-12-10");
		page.navigate("/desk");
		assertThat(page.locator("#main")).not().containsText("录入2033年放假安排通知");

		resident.navigate("/desk/cases/" + receipt.no());
		assertThat(resident.locator(".limits")).not().containsText("暂定");
		assertThat(resident.locator(".timeline")).containsText("依据2033年放假安排通知");
		assertThat(workstation.complaints).isEmpty();
	}

	@Test
	void readsAYearOnAPhone() {
		Page page = workstation.signsIn("admin", PHONE);
		page.navigate("/desk/admin/calendar");
		for (String address : new String[] { "/desk/admin/calendar", "/desk/admin/calendar/2026",
				"/desk/admin/calendar/2026/notice", "/desk/admin/calendar/2026/preview" }) {
			page.navigate(address);
			assertThat((int) page.evaluate("document.documentElement.scrollWidth")).as(address).isLessThanOrEqualTo(PHONE);
		}
		page.navigate("/desk/admin/calendar/2026");
		assertThat(page.locator(".month")).hasCount(12);
		assertThat(page.locator(".month").nth(1)).containsText("15–23日 春节");
		assertThat(page.locator(".month").nth(1).locator(".day-SHIFTED")).hasCount(2);
		assertThat(page.locator(".year-nav")).containsText("248");
		page.navigate("/desk/admin/calendar");
		Download file = page.waitForDownload(() -> page.click("text=CSV 示例"));
		assertThat(file.suggestedFilename()).isEqualTo("calendar-example.csv");
		assertThat(workstation.complaints).isEmpty();
	}

	private static void upload(Page page, String text, String charset) {
		byte[] bytes = text.getBytes(charset.equals("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(charset));
		page.setInputFiles("#file", new FilePayload("notice.csv", "text/csv", bytes));
		page.click("button[value=upload]");
	}

	private String law(int year) {
		StringBuilder rows = new StringBuilder("date,working,name,source\n");
		drafts.rows(drafts.of(year, "nobody")).forEach(day -> rows.append(day.date()).append(",false,").append(day.name()).append(",\n"));
		return rows.toString();
	}

}
