package org.yishitang.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.yishitang.OfficeTest;
import org.yishitang.clock.DeadlineRule;
import org.yishitang.clock.DeadlineRules;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.RuleSeries;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An administrator changes limits nobody else's test counts by; law takes two; what runs keeps its dates. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DisabledIfSystemProperty(named = "yishitang.test.database", matches = "mariadb", disabledReason = "tries the pages; what they write is tried on each database elsewhere")
class AdministratorChangesALimitTests {

	private static final int DESK = 1280;

	private static final int PHONE = 375;

	@LocalServerPort
	int port;

	@Autowired
	Deadlines deadlines;

	@Autowired
	Clock clock;

	@Autowired
	DeadlineRules rules;

	private final String no = "RULES-" + UUID.randomUUID().toString().substring(0, 8);

	private Workstation workstation;

	@BeforeEach
	void sitDown() {
		workstation = new Workstation(port);
	}

	@AfterEach
	void standUp() {
		deadlines.cancelAll(no);
		workstation.close();
	}

	@Test
	void changesTheOfficesOwnRuleAndLosesNothingWhenRefused() {
		String rule = "DL-70:DISPLAY";
		int now = latest(rule).amount();
		LocalDate before = deadlines.open(no, "DL-70", Instant.parse("2026-11-23T01:00:00Z"), "DISPLAY", null).dueLegal();
		Page page = workstation.signsIn("admin", DESK);
		page.navigate("/desk/admin");
		page.click("text=期限规则");
		page.fill("#q", "公示期");
		page.click(".filter-actions button");
		assertThat(page.locator(".result-head .total")).hasText("共 1 项");
		page.click("text=DL-70 DISPLAY");

		page.fill("#amount", "无");
		page.fill("#reason", "公示七日更稳妥");
		page.click(".actions .btn-primary");
		assertThat(page.locator("#amount-error")).containsText("DL-70");
		assertThat(page.locator("#amount")).hasValue("无");
		assertThat(page.locator("#reason")).hasValue("公示七日更稳妥");

		page.fill("#amount", String.valueOf(now + 2));
		page.click(".actions .btn-primary");
		assertThat(page.locator(".notice.done")).containsText("已修改");
		assertThat(page.locator("dd.big")).hasText("%d日".formatted(now + 2));
		assertThat(page.locator("#record li").first()).containsText("期限：%d日 → %d日".formatted(now, now + 2));
		assertThat(page.locator("#record li").first()).containsText("公示七日更稳妥");
		assertThat(page.locator("#record li").first()).containsText("严系统");
		assertThat(latest(rule).amount()).isEqualTo(now + 2);
		assertThat(deadlines.latest(no, "DL-70").orElseThrow().dueLegal()).as("runs on").isEqualTo(before);
		assertThat(workstation.complaints).isEmpty();
	}

	@Test
	void whatLawBindsHoldsOnlyWhenTheSecondPersonConfirms() {
		String rule = "DL-80:AWARD";
		int now = latest(rule).amount();
		LocalDate before = deadlines.open(no, "DL-80", Instant.parse("2026-11-23T01:00:00Z"), "AWARD", null).dueLegal();
		Page admin = workstation.signsIn("admin", DESK);
		proposes(admin, rule, now + 1, "法律修改");
		assertThat(admin.locator(".notice.done")).containsText("第二人确认");
		assertThat(latest(rule).amount()).isEqualTo(now);

		Page director = workstation.signsIn("director", PHONE);
		assertThat(director.locator("main")).containsText("等待您确认");
		Page legal = workstation.signsIn("legal", PHONE);
		legal.click("text=待我确认");
		legal.locator("li", new Page.LocatorOptions().setHasText(rule)).locator("button[value=refuse]").first().click();
		assertThat(legal.locator(".notice.late")).containsText("理由");
		assertThat(legal.locator("main")).containsText("%d日 → %d日".formatted(now, now + 1));
		assertThat((Boolean) legal.evaluate("document.documentElement.scrollWidth > window.innerWidth")).isFalse();
		legal.locator("li", new Page.LocatorOptions().setHasText(rule)).locator("input[name=note]").first().fill("已核对法条");
		legal.locator("li", new Page.LocatorOptions().setHasText(rule)).locator("button[value=confirm]").first().click();
		assertThat(legal.locator(".notice.done")).containsText("已确认");

		director.navigate("/desk/approvals");
		assertThat(director.locator("main")).containsText("确认：秦律师");
		assertThat(director.locator("main")).containsText("已核对法条");
		admin.navigate("/desk/admin/rules/" + rule);
		assertThat(admin.locator("dd.big")).hasText("%d日".formatted(now + 1));
		assertThat(admin.locator("#record li").first()).containsText("已核对法条");
		assertThat(latest(rule).amount()).isEqualTo(now + 1);
		assertThat(deadlines.latest(no, "DL-80").orElseThrow().dueLegal()).as("runs on").isEqualTo(before);
		assertThat(workstation.complaints).isEmpty();
	}

	@Test
	void aRefusedProposalLeavesTheRuleAndMayBeTakenBackBefore() {
		String rule = "DL-80:ACCEPTANCE";
		int now = latest(rule).amount();
		Page admin = workstation.signsIn("admin", PHONE);
		proposes(admin, rule, now + 1, "写错了");
		admin.click("text=撤回这项修改");
		assertThat(admin.locator(".notice.done")).containsText("已撤回");
		proposes(admin, rule, now + 2, "再提一次");
		assertThat((Boolean) admin.evaluate("document.documentElement.scrollWidth > window.innerWidth")).isFalse();
		Page director = workstation.signsIn("director", DESK);
		director.navigate("/desk/approvals");
		director.locator("li", new Page.LocatorOptions().setHasText(rule)).locator("input[name=note]").first().fill("没有依据");
		director.locator("li", new Page.LocatorOptions().setHasText(rule)).locator("button[value=refuse]").first().click();
		assertThat(director.locator(".notice.done")).containsText("不同意");
		assertThat(latest(rule).amount()).isEqualTo(now);
		assertThat(workstation.complaints).isEmpty();
	}

	@Test
	void rehearsesADraftBeforePuttingItInForce() {
		String rule = "DL-61";
		int now = latest(rule).amount();
		deadlines.open(no, rule, clock.instant().minus(Duration.ofDays(10)));
		Page page = workstation.signsIn("admin", DESK);
		page.navigate("/desk/admin/rules");
		page.click("text=试算");
		page.selectOption("#add", rule);
		page.click(".rehearsal .btn-primary");
		assertThat(page.locator("#outcome")).containsText("没有差别");
		page.selectOption("#add", "DL-70:PUBLISH");
		page.click(".rehearsal .btn-primary");
		assertThat(page.locator(".draft-line")).hasCount(2);
		page.click(".draft-line:has-text('DL-70') button");
		assertThat(page.locator(".draft-line")).hasCount(1);

		page.fill("#amount-0", "0");
		page.click(".rehearsal .btn-primary");
		assertThat(page.locator("#amount-0-error")).containsText(rule);
		assertThat(page.locator("#amount-0")).hasValue("0");
		page.fill("#amount-0", "2");
		page.click(".rehearsal .btn-primary");
		assertThat(page.locator(".counts").first().locator("tr", new Locator.LocatorOptions().setHasText("超期"))).containsText("+");
		assertThat(page.locator("#outcome")).containsText("岗位和人员");
		assertThat(page.locator("main")).not().containsText(no);

		page.click(".force button");
		assertThat(page.locator(".notice.care")).containsText("尚未施行");
		assertThat(page.locator("#amount")).hasValue("2");
		page.click(".actions .btn-primary");
		assertThat(page.locator("#reason-error")).isVisible();
		assertThat(page.locator("#amount")).hasValue("2");
		page.fill("#reason", "试算之后");
		page.click(".actions .btn-outline-primary");
		page.click(".force button");
		assertThat(page.locator("#reason")).hasValue("试算之后");
		page.click(".actions .btn-primary");
		assertThat(page.locator(".notice.done")).containsText("第二人确认");
		assertThat(latest(rule).amount()).isEqualTo(now);
		page.click("text=撤回这项修改");
		assertThat(workstation.complaints).isEmpty();
	}

	private static void proposes(Page page, String rule, int amount, String reason) {
		page.navigate("/desk/admin/rules/" + rule);
		page.fill("#amount", String.valueOf(amount));
		page.fill("#reason", reason);
		page.click(".actions .btn-primary");
	}

	private DeadlineRule latest(String series) {
		RuleSeries asked = RuleSeries.of(series);
		return rules.find(asked.code(), asked.variant(), asked.profile(), LocalDate.now(clock));
	}

}
