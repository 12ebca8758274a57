package org.yishitang.desk;

import java.util.Locale;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishitang.OfficeTest;
import org.yishitang.handling.SupervisionOrders;
import org.yishitang.handling.SupervisionState;
import org.yishitang.intake.Person;
import org.yishitang.intake.RegisteringPetition;
import org.yishitang.intake.Submission;
import org.yishitang.ledger.Ledger;
import org.yishitang.ledger.Scope;
import org.yishitang.clock.Light;
import org.yishitang.notice.Messages;
import org.yishitang.petition.Place;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** 催办、督办、改进建议 from the case page, in a browser. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SupervisorStepsInTests {

	@LocalServerPort
	int port;

	@Autowired
	RegisteringPetition registering;

	@Autowired
	SupervisionOrders orders;

	@Autowired
	Ledger ledger;

	@Autowired
	Messages messages;

	private Workstation workstation;

	private String no;

	@BeforeEach
	void aMatterAndAWorkstation() {
		no = registering.register(Submission.of("WEB", "楼道灯坏了半个月没人修。")
			.about("0203", null)
			.from(new Person("王小明", "13800001234", "东苑小区12号楼2单元201室"))
			.at(new Place("1", "017", "东苑小区12号楼")), "petitioner", null).no();
		workstation = new Workstation(port);
	}

	@AfterEach
	void standUp() {
		workstation.close();
	}

	@Test
	void urgesOrdersAndSeesTheOrderOnTheCasePage() {
		Page page = workstation.signsIn("supervisor", 1280);
		page.navigate("/desk/cases/" + no);
		page.click("#supervision button[type=submit]");
		assertThat(page.locator("#supervision .notice.done")).hasText("已催办。");
		assertThat(messages.inbox("officer", Locale.CHINA)).anyMatch(told -> no.equals(told.caseNo()) && told.text().contains("催办"));

		page.click("#supervision label.choice:has(input[value=ORDER])");
		page.fill("#answer-by", "2020-01-01");
		page.fill("#words", "请三日内说明进展。");
		page.click("#supervision button[type=submit]");
		assertThat(page.locator("#supervision-error")).containsText("不能早于今天");
		assertThat(page.locator("#words")).hasValue("请三日内说明进展。");

		page.fill("#answer-by", "");
		page.check("#listed");
		page.click("#supervision button[type=submit]");
		assertThat(page.locator("#supervision .limits")).containsText("请三日内说明进展。");
		assertThat(page.locator("#supervision .limits")).containsText("待答复");
		assertThat(orders.findByCaseNoOrderByOrderedAtAscIdAsc(no)).singleElement().satisfies(order -> {
			assertThat(order.state()).isEqualTo(SupervisionState.OPEN);
			assertThat(order.listed()).isTrue();
			assertThat(order.post()).isEqualTo("petition-office");
		});
		assertThat(ledger.find(no, Scope.everything()).orElseThrow()).satisfies(line -> {
			assertThat(line.listed()).isTrue();
			assertThat(line.supervised()).isEqualTo(1);
			assertThat(line.light()).isEqualTo(Light.ORANGE);
		});
		assertThat(workstation.complaints).isEmpty();
	}

	@Test
	void aProposalHasTheDaysOfItsRule() {
		Page page = workstation.signsIn("director", 375);
		page.navigate("/desk/cases/" + no);
		page.click("#supervision label.choice:has(input[value=PROPOSAL])");
		page.click("#supervision button[type=submit]");
		assertThat(page.locator("#supervision-error")).containsText("请写明");
		page.fill("#words", "建议公开维修时限。");
		page.click("#supervision button[type=submit]");
		assertThat(page.locator("#supervision .limits")).containsText("改进建议");
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")).isFalse();
		assertThat(ledger.find(no, Scope.everything()).orElseThrow().supervised()).as("a proposal is no order").isZero();
	}

	@Test
	void whoeverHandlesTheMatterSeesTheOrderButMayNotOrder() {
		Page page = workstation.signsIn("officer", 1280);
		page.navigate("/desk/cases/" + no);
		assertThat(page.locator("#supervision")).hasCount(0);
		Object status = page.evaluate("""
				async () => { const token = document.querySelector('input[name=_csrf]').value;
				const answer = await fetch(location.pathname + '/supervision', { method: 'POST',
					headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
					body: 'what=URGE&_csrf=' + encodeURIComponent(token) });
				return answer.status; }""");
		assertThat(status).isEqualTo(404);
	}

}
