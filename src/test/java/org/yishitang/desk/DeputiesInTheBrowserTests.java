package org.yishitang.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.yishitang.OfficeTest;
import org.yishitang.access.Accounts;
import org.yishitang.access.ManagingAccounts;
import org.yishitang.clock.OfficeClock;
import org.yishitang.ledger.OfficeFixture;
import org.yishitang.territory.Absences;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** 登记缺勤、管理人员: an absence from a phone, and the administrator's pages, in a browser. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DisabledIfSystemProperty(named = "yishitang.test.database", matches = "mariadb", disabledReason = "tries the pages; what they write is tried on each database elsewhere")
class DeputiesInTheBrowserTests {

	private static final int DESK = 1280;

	private static final int PHONE = 375;

	@LocalServerPort
	int port;

	@Autowired
	OfficeFixture office;

	@Autowired
	Absences absences;

	@Autowired
	Accounts accounts;

	@Autowired
	ManagingAccounts managing;

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
		absences.notOver().forEach(absence -> absences.cancel(absence.id()));
	}

	@Test
	void anAbsenceIsEnteredOnAPhoneCoveredAndEnded() {
		Instant now = clock.instant();
		Page phone = workstation.signsIn("grid-103", PHONE);
		phone.click("nav >> text=我的缺勤");
		assertThat(phone.locator("section:has-text('谁来代')")).containsText("缺勤时由网格员104代岗");
		phone.fill("#from", local(now.minusSeconds(120)));
		phone.fill("#until", local(now.plusSeconds(7200)));
		phone.click("label:has-text('公务外出')");
		phone.click("button:has-text('登记')");
		assertThat(phone.locator(".notice.done")).containsText("已登记");
		assertThat(absences.away("grid-103")).isTrue();
		assertThat(phone.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);

		Page other = workstation.signsIn("grid-104", PHONE);
		other.navigate("/desk/absence");
		assertThat(other.locator("section:has-text('谁来代')")).containsText("B岗 网格员104 代 网格员103");

		phone.click("button:has-text('我已返岗')");
		assertThat(phone.locator(".notice.done")).containsText("已交还");
		assertThat(absences.away("grid-103")).isFalse();
		assertThat(workstation.complaints).isEmpty();
	}

	@Test
	void theHistoryTheCasePageAndTheLedgerSayWhoWorksInWhosePlace() {
		String no = office.leak("clerk-a");
		office.assigned(no, "grid-105");
		office.inPlaceOf(no, "grid-106", "grid-105", "grid-105");
		Instant now = clock.instant();
		absences.record("grid-105", now.minusSeconds(60), now.plusSeconds(7200));
		Page page = workstation.signsIn("supervisor", DESK);
		page.navigate("/desk/cases/" + no);
		assertThat(page.locator(".why:has-text('责任岗位')")).containsText("第105网格网格长 B岗 网格员106 代 网格员105");
		assertThat(page.locator(".timeline li:has-text('任务转由代岗人办理')")).containsText("网格员106 代 网格员105");
		assertThat(page.locator(".timeline li:has-text('记录了调查情况')")).containsText("网格员106 代 网格员105");
		page.navigate("/desk/ledger?q=" + no);
		assertThat(page.locator("table.ledger")).containsText("B岗 网格员106 代 网格员105");

		Page second = workstation.signsIn("grid-106", PHONE);
		assertThat(second.locator("#main")).containsText("第105网格网格长（代 网格员105）");
		assertThat(second.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
		assertThat(workstation.complaints).isEmpty();
	}

	@Test
	void theAdministratorOpensAnAccountAndLooksAtAFileFirst() throws Exception {
		Page page = workstation.signsIn("admin", DESK);
		page.navigate("/desk/admin");
		page.click("a.task[href$='/desk/admin/people']");
		page.click("text=新开账号");
		page.fill("#id", "browser-hand");
		page.fill("#name", "新手");
		page.check("#role-handler");
		page.click("button:has-text('开通')");
		assertThat(page.locator("#password-once")).isVisible();
		assertThat(accounts.find("browser-hand")).isPresent();

		page.navigate("/desk/admin/people?q=browser");
		Download file = page.waitForDownload(() -> page.click("text=导出 CSV"));
		String csv = Files.readString(file.path(), StandardCharsets.UTF_8).replace("browser-hand,新手", "browser-hand,老手");
		page.setInputFiles("#file-people", new FilePayload("people.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
		page.click("button:has-text('导入')");
		assertThat(page.locator("table")).containsText("姓名：新手 → 老手");
		assertThat(page.locator("tbody tr")).hasCount(1);
		page.click("button:has-text('全部应用')");
		assertThat(page.locator(".notice.done")).containsText("已全部应用");
		assertThat(accounts.find("browser-hand").orElseThrow().name()).isEqualTo("老手");
		managing.activate("browser-hand", false);
		assertThat(workstation.complaints).isEmpty();
	}

	@Test
	void outlinesShowOnTheMapBeforeTheyAreDrawn() throws Exception {
		Page page = workstation.signsIn("admin", DESK);
		page.navigate("/desk/admin/territory");
		Download file = page.waitForDownload(() -> page.click("text=导出 GeoJSON"));
		page.setInputFiles("#outlines", new FilePayload("a.geojson", "application/geo+json", Files.readAllBytes(file.path())));
		page.click("button:has-text('上传并看地图')");
		assertThat(page.locator("#outline-map path").first()).isVisible();
		assertThat(page.locator(".tallies")).containsText("不变 135");
		assertThat(page.locator("button:has-text('全部应用')")).hasCount(0);
		assertThat(workstation.complaints).isEmpty();
	}

	@Test
	void listsFitAPhone() {
		Page phone = workstation.signsIn("admin", PHONE);
		for (String address : new String[] { "/desk/admin/people", "/desk/admin/people/officer", "/desk/admin/posts",
				"/desk/admin", "/desk/admin/posts/leader", "/desk/admin/posts?state=covered", "/desk/admin/territory?page=2",
				"/desk/changes" }) {
			phone.navigate(address);
			assertThat(phone.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(address).isEqualTo(true);
		}
	}

	private String local(Instant moment) {
		return moment.atZone(clock.getZone()).toLocalDateTime().toString().substring(0, 16);
	}

}
