package org.yishitang.desk;

import java.time.Duration;
import java.util.UUID;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.yishitang.OfficeTest;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.LadderStep;
import org.yishitang.clock.LadderTable;
import org.yishitang.clock.Ladders;
import org.yishitang.clock.OfficeClock;
import org.yishitang.clock.TriggerKind;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** 督办阶梯: an administrator changes when and whom the ladder tells, in a browser. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DisabledIfSystemProperty(named = "yishitang.test.database", matches = "mariadb", disabledReason = "tries the pages; what they write is tried on each database elsewhere")
class AdministratorChangesTheLadderTests {

	private static final int DESK = 1280;

	private static final int PHONE = 375;

	@LocalServerPort
	int port;

	@Autowired
	Ladders ladders;

	@Autowired
	Deadlines deadlines;

	@Autowired
	OfficeClock clock;

	private final String no = "LADDER-" + UUID.randomUUID().toString().substring(0, 8);

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
		deadlines.cancelAll(no);
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

	/** Two steps that can only move together are drafted, rehearsed and put in force as one version. */
	@Test
	void aDraftOfTwoStepsIsRehearsedAndPutInForceTogether() {
		clock.setTo(clock.instant().minus(Duration.ofDays(20)));
		deadlines.open(no, "DL-61", clock.instant());
		clock.release();
		Page page = workstation.signsIn("admin", DESK);
		page.navigate("/desk/admin/ladder?edit=DAYS///HOLDER");
		page.fill("#amount", "80");
		page.click("#row button:has-text('先试算')");
		assertThat(page.locator(".notice.late")).containsText("不能晚于");
		assertThat(page.locator("#outcome")).hasCount(0);
		assertThat(page.locator("#rung-amount-0")).hasValue("80");

		page.selectOption("#addRow", "DAYS///SECTION_HEAD");
		page.click("#draft .actions .btn-primary");
		page.fill("#rung-amount-1", "85");
		page.check("#to-1-supervisor");
		page.click("#draft .actions .btn-primary");
		assertThat(page.locator("#outcome")).containsText("提醒、呼叫、督办和挂牌");
		assertThat(page.locator("#outcome")).containsText("督办员");
		assertThat(page.locator("main")).not().containsText(no);
		assertThat(ladders.current().version()).isEqualTo(before.version());

		page.click("#force-ladder button");
		assertThat(page.locator(".notice.late")).containsText("改动理由");
		assertThat(page.locator("#rung-amount-1")).hasValue("85");
		page.fill("#reason", "试算之后，前两级一起推后");
		page.click("#force-ladder button");
		assertThat(page.locator(".notice.done")).containsText("已施行");
		assertThat(page.locator(".timeline")).containsText("试算之后，前两级一起推后");
		assertThat(ladders.current().version()).isEqualTo(before.version() + 1);
		assertThat(ladders.current().rows()).anyMatch(row -> row.key().equals("DAYS///HOLDER") && row.amount() == 80)
			.anyMatch(row -> row.key().equals("DAYS///SECTION_HEAD") && row.amount() == 85
					&& row.recipients().contains("supervisor"));
		assertThat(workstation.complaints).isEmpty();
	}

	@Test
	void aRowIsRehearsedAwayOnAPhone() {
		Page page = workstation.signsIn("admin", PHONE);
		page.navigate("/desk/admin/rehearsal");
		page.selectOption("#addRow", "DL-06///LEADER");
		page.click("#draft .actions .btn-primary");
		page.check("#gone-0");
		page.click("#draft .actions .btn-primary");
		assertThat(page.locator("#force-ladder")).isVisible();
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")).isFalse();
		page.click("#draft .rung-end button");
		assertThat(page.locator(".draft-rung")).hasCount(0);
		assertThat(ladders.current().version()).isEqualTo(before.version());
	}

	@Test
	void aLimitIsSetApartFromTheGeneralRowInTheTable() {
		Page page = workstation.signsIn("admin", DESK);
		page.navigate("/desk/admin/ladder");
		page.locator(".ladder-table tr", new Page.LocatorOptions().setHasText("DL-02"))
			.locator("td.inherited a")
			.first()
			.click();
		assertThat(page.locator("#rule")).hasValue("DL-02");
		assertThat(page.locator("#step")).hasValue("LEADER");
		assertThat(page.locator("#amount")).hasValue("90");
		page.fill("#amount", "85");
		page.fill("#reason", "告知期短，早些报领导");
		page.click("#row button.btn-primary");
		assertThat(page.locator(".notice.done")).isVisible();
		assertThat(ladders.current().rows()).anyMatch(row -> row.key().equals("DL-02///LEADER") && row.amount() == 85);
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
		// told once, it now stands beside the newest table
		slow.click("#row button.btn-primary");
		assertThat(slow.locator(".notice.done")).isVisible();
	}

}
