package org.yishitang.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.yishitang.OfficeTest;
import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ResidentFilesALeakTests {

	@LocalServerPort
	int port;

	@Autowired
	Clock clock;

	@Autowired
	Deadlines deadlines;

	@Autowired
	Petitions petitions;

	@Autowired
	CaseNotes notes;

	private Phone phone;

	@BeforeEach
	void pickUp() {
		phone = new Phone(port);
	}

	@AfterEach
	void putDown() {
		phone.close();
	}

	@Test
	void inThreeStepsWithAReceiptAndFollowsItLater() {
		Page page = phone.picksUp(true);
		page.navigate("/");
		page.getByText("遇到难处").click();
		describe(page);
		Phone.button(page, "下一步").click();
		page.fill("#address", "东苑小区12号楼");
		page.locator("#address").blur();
		assertThat(page.locator("#grid")).hasValue("017");
		Phone.button(page, "下一步").click();
		page.fill("#name", "王小明");
		page.fill("#phone", "13800001234");
		Phone.button(page, "提交").click();
		assertThat(page.locator(".receipt h1")).hasText("回执");
		String no = page.innerText("#receipt-no");
		String code = page.innerText("#receipt-code");
		assertThat(page.url()).doesNotContain(code);
		assertThat(page.evaluate("localStorage.getItem('yishitang-draft')")).isNull();
		Petition registered = petitions.get(no);
		assertThat(registered.place().grid()).isEqualTo("017");
		assertThat(registered.classification().category()).isEqualTo("0203");

		Page later = phone.picksUp(true);
		later.navigate("/track#" + no + "~" + code);
		assertThat(later.locator(".timeline")).containsText("已登记");
		assertThat(later.url()).endsWith("/track/matter");
		assertThat(later.locator("main")).containsText("共 " + daysToTheNotice(no) + " 天");
		later.getByText("补充情况").click();
		later.fill("#supplements", "昨晚又漏了一次");
		Phone.button(later, "提交补充").click();
		assertThat(later.locator(".notice.done")).containsText("补充的情况已经收到");
		assertThat(later.locator(".timeline")).containsText("补充了材料");
		assertThat(phone.complaints).isEmpty();
	}

	@Test
	void keepsWhatWasTypedWhenSomethingIsWrong() {
		Page page = phone.picksUp(true);
		page.navigate("/file");
		describe(page);
		Phone.button(page, "下一步").click();
		Phone.button(page, "下一步").click();
		page.fill("#name", "王小明");
		page.fill("#phone", "138");
		Phone.button(page, "提交").click();
		assertThat(page.locator("#who .field-error")).isVisible();
		assertThat(page.locator("#who .field-error")).containsText("电话");
		assertThat(page.locator("#text")).hasValue("楼上漏水，厨房吊顶塌了一块。");
		page.reload();
		assertThat(page.locator("#text")).hasValue("楼上漏水，厨房吊顶塌了一块。");
	}

	@Test
	void withoutScriptsAsOneLongPage() {
		Page page = phone.picksUp(false);
		page.navigate("/file");
		page.fill("#text", "楼道灯坏了，没有脚本也能提交。");
		Phone.chooseAtOnce(page, "不留姓名");
		Phone.pressAtOnce(page, "提交");
		assertThat(page.locator(".receipt h1")).hasText("回执");
		assertThat(petitions.get(page.innerText("#receipt-no")).anonymous()).isTrue();
	}

	@Test
	void joinsTheNeighbourWhoFiledTheSame() {
		String first = file("018");
		Page page = phone.picksUp(true);
		page.navigate("/file");
		describe(page);
		Phone.button(page, "下一步").click();
		page.selectOption("#grid", "018");
		page.locator(".look-alikes a").first().click();
		page.fill("#name", "李小红");
		page.fill("#phone", "13900005678");
		Phone.button(page, "我也遇到").click();
		assertThat(page.locator(".receipt")).containsText("加进这件正在办的事");
		assertThat(page.innerText("#receipt-no")).isNotEqualTo(first);
		page.getByText("查看进展").click();
		assertThat(page.locator("main")).containsText(first);
	}

	@Test
	void answersAQuestionAndThenWithdraws() {
		Page page = phone.picksUp(true);
		page.navigate("/file");
		page.fill("#text", "楼上漏水，请看一看。");
		Phone.button(page, "下一步").click();
		Phone.button(page, "下一步").click();
		page.fill("#name", "王小明");
		Phone.button(page, "提交").click();
		String no = page.innerText("#receipt-no");
		notes.keep(no, "question", "漏水在哪一间？", "officer");
		page.navigate("/track/matter");
		assertThat(page.locator("blockquote")).hasText("漏水在哪一间？");
		page.fill("#answer", "厨房");
		Phone.button(page, "提交回答").click();
		assertThat(page.locator(".notice.done")).containsText("您的回答已经收到");
		page.onDialog(com.microsoft.playwright.Dialog::accept);
		page.getByText("撤回这件事").click();
		page.fill("#withdrawal", "已经修好了");
		Phone.button(page, "申请撤回").click();
		assertThat(page.locator(".notice.done")).containsText("撤回申请已经收到");
		Phone.button(page, "离开（公用电脑请点）").click();
		page.navigate("/track/matter");
		assertThat(page).hasURL(java.util.regex.Pattern.compile("/track$"));
	}

	@Test
	void isStoppedWhenSomebodyIsInDanger() {
		Page page = phone.picksUp(true);
		page.navigate("/file");
		Phone.choice(page, "有，正在发生").check();
		assertThat(page.locator(".stop")).isVisible();
		assertThat(page.locator("#text")).isHidden();
		assertThat(page.locator(".step:visible button:visible")).hasCount(0,
				new LocatorAssertions.HasCountOptions().setTimeout(2000));
		Phone.choice(page, "我已经打了电话，这件事仍要登记").check();
		page.fill("#text", "楼道里有燃气味，已打119。");
		Phone.button(page, "下一步").click();
		Phone.button(page, "下一步").click();
		Phone.choice(page, "不留姓名").check();
		Phone.button(page, "提交").click();
		assertThat(page.locator(".receipt h1")).hasText("回执");
		assertThat(petitions.get(page.innerText("#receipt-no")).facts().dangerNow()).isTrue();
	}

	private String file(String grid) {
		Page page = phone.picksUp(false);
		page.navigate("/file?grid=" + grid);
		page.fill("#text", "我家厨房一直在漏水。");
		Phone.chooseAtOnce(page, "物业与住宅");
		Phone.chooseAtOnce(page, "房屋漏水渗水");
		Phone.chooseAtOnce(page, "不留姓名");
		Phone.pressAtOnce(page, "提交");
		return page.innerText("#receipt-no");
	}

	private static void describe(Page page) {
		Phone.choice(page, "解决问题").check();
		Phone.choice(page, "物业与住宅").check();
		Phone.choice(page, "房屋漏水渗水").check();
		page.fill("#text", "楼上漏水，厨房吊顶塌了一块。");
	}

	/** 15 days, and as many more as the last one is a rest day. */
	private long daysToTheNotice(String no) {
		return ChronoUnit.DAYS.between(LocalDate.now(clock), deadlines.latest(no, "DL-02").orElseThrow().dueLegal());
	}

}
