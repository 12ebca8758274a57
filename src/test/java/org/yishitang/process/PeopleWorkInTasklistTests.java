package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

import org.yishitang.OfficeTest;
import org.yishitang.intake.Person;
import org.yishitang.intake.Submission;
import org.yishitang.petition.Place;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Status;
import org.yishitang.petition.WithdrawalAsked;
import org.yishitang.territory.Posts;

/** Every form, claimed, filled in and completed in Camunda Tasklist in a real browser. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
@DisabledIfSystemProperty(named = "yishitang.test.database", matches = "mariadb", disabledReason = "tries the forms; what they set going is tried on each database elsewhere")
class PeopleWorkInTasklistTests {

	@LocalServerPort
	int port;

	@Autowired
	Workplace office;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	Posts posts;

	private TasklistSeat seat;

	@BeforeEach
	void sitDown() {
		seat = new TasklistSeat(port);
	}

	@AfterEach
	void standUp() {
		seat.close();
	}

	@Test
	void aColdFlatFromTriageToStrikeOff() {
		String no = office.files(Workplace.heating());
		works("officer", no, "triage", "triageDecision", 0);
		works("officer", no, "assign");
		works("handler-2", no, "investigate", "finding", "上门测温十六度四，已与诉求人联系。", "next", 0);
		works("handler-2", no, "draft-opinion", "outcome", 0, "opinion", "经查属实，按供热条例退费并清洗管网。", "measures", "热力公司清洗管网",
				"carryOutBy", "2099/12/01");
		works("leader", no, "sign-opinion", "approved", 0);
		works("handler-2", no, "carry-out", "done", true, "proof", "清洗记录");
		works("officer", no, "call-back", "reached", 0, "solved", 0, "satisfaction", 0);
		works("supervisor", no, "strike-off", "confirmed", 0);
		assertThat(office.petition(no).status()).isEqualTo(Status.CLOSED);
	}

	@Test
	void aLeakThroughMediationAndAnExtension() {
		String no = office.files(Workplace.leak());
		works("officer", no, "triage", "triageDecision", 0);
		works("officer", no, "assign");
		works("community-1", no, "investigate", "finding", "双方各执一词。", "next", 2);
		works("mediator-1", no, "record-consent", "bothConsent", 0, "consentNote", "双方当面同意调解。");
		works("chair", no, "appoint-mediators", "manner", 0, "mediator", new TasklistSeat.Listed("周调解"), "relation", 0);
		works("mediator-1", no, "mediate", "mediationResult", 1, "agreement", "李某十日内维修并赔偿三千元。", "performBy", "2099/12/01");
		works("mediator-1", no, "sign-agreement", "signed", 0, "petitionerSignature", 0, "respondentSignature", 2, "sealed", 0,
				"facts", "漏水来自楼上。", "respondentName", "李某");
		office.runTimer(no, "performance-due");
		Page promise = seat.opens("mediator-1", office.open(no, "check-performance").getId());
		promise.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures/tasklist-promise.png")));
		assertThat(promise.locator(".fjs-form").innerText()).contains("第1项", "双方：李某十日内维修并赔偿三千元", "2099-12-01");
		works("mediator-1", no, "check-performance", "performance", 1, "newDay", "2099/12/09", "performanceProof", "双方同意缓几天。");
		office.runTimer(no, "performance-due");
		works("mediator-1", no, "check-performance", "performance", 2, "performanceProof", "到期没有修。");
		works("mediator-1", no, "settle-breach", "settlement", 0, "settlementNote", "督促后当天修好。");
		office.runTimer(no, "follow-up-time");
		works("mediator-1", no, "follow-up-performance", "stillKept", 0, "followUpNote", "双方都满意。");
		works("community-1", no, "investigate", "finding", "需要等待鉴定。", "next", 3);
		works("director", no, "approve-extension", "approved", 0, "extensionDays", "15", "reason", "等待鉴定结论。");
		assertThat(office.waitsAt(no)).containsExactly("investigate");
	}

	@Test
	void aCommonAffairThroughTheCouncil() {
		String no = office.files(Workplace.leak());
		works("officer", no, "triage", "triageDecision", 0);
		works("officer", no, "assign");
		works("community-1", no, "investigate", "finding", "整栋楼的公共管道。", "next", 1);
		works("council-sec", no, "convene-sitting", "sittingDate", Workplace.sittingDay().replace('-', '/'), "invited", "5");
		works("council-sec", no, "open-sitting", "presentSeats", "1,2,3,4");
		works("council-sec", no, "record-statements", "statementRaised", "管道漏水。", "undisputedFacts", "公共管道锈蚀。",
				"factsSigned", 0);
		works("council-sec", no, "hold-sitting", "proposals", "更换公共管道。");
		works("council-sec", no, "count-votes", "raisedHands", "1:1,2,3");
		works("council-sec", no, "write-minutes", "resolution", "同意更换公共管道。");
		works("leader", no, "check-publication", "confirmed", 0);
		office.runTimer(no, "publication-over");
		assertThat(office.waitsAt(no)).containsExactly("give-feedback", "investigate");
	}

	@Test
	void whatIsNotOursIsDecidedByTwo() {
		String no = office.files(Workplace.heating());
		works("officer", no, "triage", "triageDecision", 1, "reason", "属企业内部事务。");
		works("leader", no, "confirm-non-acceptance", "confirmed", 1, "reason", "供热属本街道协调职责。");
		works("officer", no, "triage", "triageDecision", 2, "reason", "已三级终结，见区府复核〔2025〕3号。");
		works("supervisor", no, "confirm-no-longer", "confirmed", 0);
		assertThat(office.petition(no).status()).isEqualTo(Status.NO_LONGER_ACCEPTED);
	}

	@Test
	void anAccusationAWithdrawalAndASupervisionOrder() {
		String accusation = office.files(Workplace.heating());
		works("officer", accusation, "triage", "triageDecision", 6);
		works("discipline", accusation, "hand-over-accusation", "handedTo", 0);
		assertThat(office.petition(accusation).text()).isEmpty();

		String no = office.files(Workplace.heating());
		transaction.executeWithoutResult(status -> events.publishEvent(new WithdrawalAsked(no)));
		works("officer", no, "confirm-withdrawal", "confirmed", 1, "reason", "本人表示仍要求解决。");
		for (int step = 0; step < 5; step++) {
			office.pullForward(no, "DL-02");
		}
		works("supervisor", no, "supervise", "supervision", "三日内书面告知诉求人。", "answerBy", "2099/12/01");
		assertThat(office.waitsAt(no)).containsExactly("triage");
	}

	@Test
	void aForwardedMatterIsObjectedTo() {
		String no = office.registers("clerk-a", Submission.of("TRANSFERRED_FROM_ABOVE", "楼上漏水，物业不管。")
			.about("0203", null)
			.from(new Person("王小明", "13800001234", "东苑小区12号楼2单元201室"))
			.at(new Place("1", "017", "东苑小区12号楼")));
		works("officer", no, "triage", "triageDecision", 7, "reason", "属区住建局职责。");
		Page page = seat.opens("leader", office.open(no, "confirm-objection").getId());
		assertThat(page.locator(".fjs-form").innerText()).contains("当日结束前", "属区住建局职责");
		works("leader", no, "confirm-objection", "confirmed", 1, "reason", "属我办协调职责。");
		assertThat(office.petition(no).status()).isEqualTo(Status.TRIAGE);
	}

	@Test
	void aSimpleMatterIsHandedOnAndChangedToTheOrdinaryWay() {
		String no = office.files(Workplace.heating());
		works("officer", no, "triage", "triageDecision", 0);
		works("officer", no, "assign");
		Page page = seat.opens("handler-2", office.open(no, "investigate").getId());
		assertThat(page.locator(".fjs-form").innerText()).contains("到期自动转普通程序", "已移交 0 次");
		assertThat(page.locator("[id$='-reason']").count()).as("asked for only where it is wanted").isZero();
		works("handler-2", no, "investigate", "finding", "现场不属本科。", "next", 4, "reason", "属公共服务办职责。", "assigneePost",
				new TasklistSeat.Listed("公共服务"));
		String post = office.petition(no).assigneePost();
		assertThat(post).isNotEqualTo("section-urban");
		String handler = posts.onDuty(post).orElseThrow();
		works(handler, no, "investigate", "finding", "涉及多户。", "next", 5, "reason", "责任主体不清。");
		works("leader", no, "approve-switch", "approved", 0);
		assertThat(office.petition(no).classification().procedure()).isEqualTo(Procedure.ORDINARY);
		works(handler, no, "investigate", "finding", "须鉴定。", "next", 3, "reason", "鉴定机构排期较长。");
		page = seat.opens("director", office.open(no, "approve-extension").getId());
		assertThat(page.locator("[id$='-reason']").inputValue()).as("the handler's reasons").isEqualTo("鉴定机构排期较长。");
		works("director", no, "approve-extension", "approved", 0, "extensionDays", "10");
		assertThat(office.waitsAt(no)).containsExactly("investigate");
	}

	@Test
	void whoIsDissatisfiedWithASimpleAnswerIsHeardByTheLeader() {
		String no = office.files(Workplace.heating());
		works("officer", no, "triage", "triageDecision", 0);
		works("officer", no, "assign");
		works("handler-2", no, "investigate", "finding", "已联系。", "next", 0);
		works("handler-2", no, "draft-opinion", "outcome", 1, "opinion", "经查，室温达标，依法解释说明。");
		works("leader", no, "sign-opinion", "approved", 0);
		works("officer", no, "call-back", "reached", 0, "solved", 0, "satisfaction", 2);
		works("leader", no, "approve-ordinary", "approved", 1, "reason", "已依法答复。");
		assertThat(office.waitsAt(no)).containsExactly("strike-off");
	}

	@Test
	void anUrgentMatterIsAcknowledgedAndReported() {
		String no = office.registers("clerk-a", Submission.of("PHONE", "楼道里有很大的煤气味，快来人看看。")
			.about("0603", null)
			.from(new Person("王小明", "13800001234", "东苑小区12号楼2单元201室"))
			.at(new Place("1", "017", "东苑小区12号楼")));
		works("leader", no, "acknowledge-urgent", "orders", "立即疏散。");
		works("officer", no, "urgent-report", "happened", "三单元燃气泄漏。", "urgentMeasures", "关阀、疏散。", "reportedTo",
				"街道党工委");
		assertThat(office.waitsAt(no)).containsExactly("triage");
	}

	@Test
	void whatIsSavedIsThereAgainAndARefusalKeepsWhatWasTyped() {
		String no = office.files(Workplace.heating());
		String task = office.open(no, "triage").getId();
		Page page = seat.opens("officer", task);
		assertThat(page.locator(".fjs-form").innerText()).contains("王*明", "138****1234").doesNotContain("王小明");
		seat.fills(page, "triageDecision", 1, "redirectTo", "热力公司");
		page.locator("button[ng-click='save($event)']").click();
		page = seat.opens("officer", task);
		assertThat(page.locator("[id$='-redirectTo']").inputValue()).isEqualTo("热力公司");
		assertThat(page.locator("[id$='-triageDecision-1']").isChecked()).isTrue();
		assertThat(seat.isRefused(page)).contains("必须写明理由");
		assertThat(page.locator("[id$='-redirectTo']").inputValue()).isEqualTo("热力公司");
	}

	private void works(String account, String no, String task, Object... fields) {
		Page page = seat.opens(account, office.open(no, task).getId());
		seat.fills(page, fields);
		seat.completes(page);
	}

}
