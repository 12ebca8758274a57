package org.yishitang.desk;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.yishitang.OfficeTest;
import org.yishitang.petition.Channel;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** 窗口登记、督办查台账: the counter and the supervisor's list, in a browser. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DisabledIfSystemProperty(named = "yishitang.test.database", matches = "mariadb", disabledReason = "tries the pages; what they write is tried on each database elsewhere")
class ClerkRegistersAVisitorTests {

	private static final int DESK = 1280;

	private static final int PHONE = 375;

	@LocalServerPort
	int port;

	@Autowired
	Petitions petitions;

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
	void readsItBackAndHandsOverTheReceipt() {
		Page page = workstation.signsIn("clerk-a", DESK);
		String first = registers(page, "厨房吊顶塌了一块", "13911112222");

		page.navigate("/desk/register");
		page.fill("#phone", "13911112222");
		page.locator("#phone").blur();
		assertThat(page.locator("#earlier .earlier")).containsText(first);

		Petition registered = petitions.get(first);
		assertThat(registered.channel()).isEqualTo(Channel.VISIT);
		assertThat(registered.registeredBy()).isEqualTo("clerk-a");
		assertThat(workstation.complaints).isEmpty();
	}

	@Test
	void losesNothingWhenSomethingIsWrong() {
		Page page = workstation.signsIn("clerk-a", DESK);
		page.navigate("/desk/register");
		page.fill("#text", "七个人一起来反映停车");
		page.fill("#name", "王小明");
		page.fill("#phone", "123");
		page.click("summary:has-text('多人同来')");
		page.fill("#headcount", "7");
		page.click(".actions button[type=submit]");
		page.click("text=核对无误，登记");

		assertThat(page.locator("#phone-error")).isVisible();
		assertThat(page.locator("#representatives-error")).isVisible();
		assertThat(page.locator("#text")).hasValue("七个人一起来反映停车");
		assertThat(page.locator("#headcount")).hasValue("7");

		page.fill("#phone", "13911113333");
		page.fill("#repName0", "王小明");
		page.fill("#repPhone0", "13911113333");
		page.click(".actions button[type=submit]");
		assertThat(page.locator(".read-aloud")).containsText("七个人一起来反映停车");
		page.click("text=返回修改");
		assertThat(page.locator("#repName0")).hasValue("王小明");
		page.click(".actions button[type=submit]");
		page.click("text=核对无误，登记");
		assertThat(page.locator("#query-code")).isVisible();
	}

	@Test
	void supervisorFindsItInTheLedgerAndTakesTheWorkbook() {
		String no = registers(workstation.signsIn("clerk-a", DESK), "阳台的葡萄架倒了", "13911114444");
		Page page = workstation.signsIn("supervisor", PHONE);
		page.navigate("/desk/ledger");
		page.fill("#q", "葡萄架");
		page.click(".filter-actions button");

		assertThat(page.locator(".result-head .total")).hasText("共 1 件");
		assertThat(page.locator(".ledger")).containsText(no);
		assertThat(page.url()).contains("q=");
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")).isFalse();
		Download workbook = page.waitForDownload(() -> page.click("text=导出 Excel"));
		assertThat(workbook.suggestedFilename()).endsWith(".xlsx");
		page.click("text=" + no);
		assertThat(page.locator("h1")).hasText(no);
		assertThat(page.locator(".steps")).isVisible();
		assertThat(workstation.complaints).isEmpty();
	}

	private static String registers(Page page, String text, String phone) {
		page.navigate("/desk/register");
		page.fill("#text", text);
		page.fill("#phone", phone);
		page.fill("#name", "王小明");
		page.fill("#place", "东苑小区12号楼");
		page.click(".actions button[type=submit]");
		assertThat(page.locator(".read-aloud")).containsText(text);
		page.click("text=核对无误，登记");
		assertThat(page.locator("#query-code")).isVisible();
		return page.innerText("#receipt-no").strip();
	}

}
