package org.yishitang.desk;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishitang.OfficeTest;
import org.yishitang.clock.LadderStep;
import org.yishitang.clock.LadderTable;
import org.yishitang.clock.Ladders;
import org.yishitang.clock.TriggerKind;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** 督办阶梯: an administrator changes when and whom the ladder tells, in a browser. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AdministratorChangesTheLadderTests {

	private static final int DESK = 1280;

	private static final int PHONE = 375;

	@LocalServerPort
	int port;

	@Autowired
	Ladders ladders;

	private LadderTable before;

	private Workstation workstation;

	@BeforeEach
	void sitDown() {
		before = ladders.current();
		workstation = new Workstation(port);
	}

	@AfterEach
	void putBackWhatWasThere() {
		workstation.close();
		int now = ladders.current().version();
		if (now != before.version()) {
			ladders.change(new LadderTable(now, before.rows(), before.triggers()), "复原", "admin");
		}
	}

	@Test
	void aStepIsMovedWithAReasonAndTheChangeIsOnRecord() {
		Page page = workstation.signsIn("admin", DESK);
		page.navigate("/desk/admin");
		page.click("a.task:has-text('督办阶梯')");
		page.navigate("/desk/admin/ladder?edit=DAYS///HOLDER");
		page.fill("#amount", "40");
		page.fill("#reason", "试行：提前提醒承办人");
		page.click("#row button.btn-primary");
		assertThat(page.locator(".notice.done")).containsText("已施行");
		assertThat(page.locator(".timeline")).containsText("试行：提前提醒承办人");
		assertThat(page.locator(".timeline s").first()).containsText("50%");
		assertThat(ladders.current().rows())
			.anyMatch(row -> row.key().equals("DAYS///HOLDER") && row.amount() == 40);
		assertThat(ladders.history().get(0).by()).isEqualTo("admin");
		assertThat(workstation.complaints).isEmpty();
	}

	@Test
	void whatCannotBeIsRefusedAndNothingTypedIsLost() {
		Page page = workstation.signsIn("admin", PHONE);
		page.navigate("/desk/admin/ladder?edit=DAYS///HOLDER");
		page.fill("#amount", "80");
		page.fill("#reason", "太晚的提醒");
		page.click("#row button.btn-primary");
		assertThat(page.locator(".notice.late")).containsText("不能晚于");
		assertThat(page.locator("#amount")).hasValue("80");
		assertThat(page.locator("#reason")).hasValue("太晚的提醒");
		page.fill("#amount", "50");
		page.fill("#reason", " ");
		page.click("#row button.btn-primary");
		assertThat(page.locator(".notice.late")).containsText("改动理由");
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")).isFalse();
		assertThat(ladders.current().version()).isEqualTo(before.version());
	}

	@Test
	void aRowOfItsOwnIsAddedAndTakenAway() {
		Page page = workstation.signsIn("admin", DESK);
		page.navigate("/desk/admin/ladder?edit=new");
		page.selectOption("#rule", "DL-13");
		page.selectOption("#urgency", "L3");
		page.selectOption("#step", LadderStep.LEADER.name());
		page.fill("#amount", "85");
		page.check("#to-leader");
		page.uncheck("#to-HOLDER");
		page.selectOption("#action", "SUPERVISE");
		page.fill("#answerDays", "2");
		page.fill("#reason", "建议类较急的先督办");
		page.click("#row button.btn-primary");
		assertThat(page.locator(".ladder-table")).containsText("督办通知，2个工作日内答复");
		page.navigate("/desk/admin/ladder?edit=DL-13/L3//LEADER");
		page.fill("#reason", "不再需要");
		page.click("text=删除这一行");
		assertThat(page.locator(".notice.done")).isVisible();
		assertThat(ladders.current().rows()).noneMatch(row -> row.key().equals("DL-13/L3//LEADER"));
	}

	@Test
	void aTriggerIsSwitchedOn() {
		Page page = workstation.signsIn("admin", DESK);
		page.navigate("/desk/admin/ladder?trigger=TARGET_PASSED");
		page.check("#on");
		page.fill("#t-reason", "内控期限也要督办");
		page.click("#trigger button.btn-primary");
		assertThat(page.locator(".notice.done")).isVisible();
		assertThat(ladders.current().trigger(TriggerKind.TARGET_PASSED).on()).isTrue();
		assertThat(page.locator(".timeline")).containsText("内控期限也要督办");
	}

	@Test
	void whoeverWasSlowerIsToldAndSeesTheNewVersion() {
		Page slow = workstation.signsIn("admin", DESK);
		slow.navigate("/desk/admin/ladder?edit=DAYS///HOLDER");
		ladders.change(new LadderTable(before.version(), before.rows(), before.triggers()), "别人先改", "admin");
		slow.fill("#amount", "45");
		slow.fill("#reason", "后改");
		slow.click("#row button.btn-primary");
		assertThat(slow.locator(".notice.late")).containsText("已被他人改为");
		assertThat(slow.locator("#amount")).hasValue("45");
	}

}
