package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

import org.yishitang.OfficeTest;
import org.yishitang.intake.AskingReopening;
import org.yishitang.intake.Receipt;
import org.yishitang.petition.Status;

/** Every way a petition can take, driven by the people who take it. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
class PetitionIsSettledTests {

	@Autowired
	Workplace office;

	@Autowired
	AskingReopening asking;

	@Autowired
	HistoryService history;

	@Test
	void supportedMatterIsCarriedOutCalledBackAndStruckOff() {
		String no = office.files(Workplace.heating());
		assertThat(office.petition(no).status()).isEqualTo(Status.TRIAGE);
		office.answers(no, "handler-1", "SUPPORT", "measures", "热力公司三日内清洗管网", "carryOutBy", "2099-12-01");
		assertThat(office.petition(no).status()).isEqualTo(Status.EXECUTING);
		office.does("handler-1", no, "carry-out", "done", true, "proof", "清洗记录和室温照片");
		office.does("officer", no, "call-back", "reached", true, "solved", true, "satisfaction", "SATISFIED");
		office.does("supervisor", no, "strike-off", "confirmed", true);
		assertThat(office.petition(no).status()).isEqualTo(Status.CLOSED);
		assertThat(office.petition(no).closedBy()).isEqualTo("supervisor");
		assertThat(office.ended(no)).isTrue();
	}

	@Test
	void returnedDraftGoesBackToTheDrafter() {
		String no = office.files(Workplace.heating());
		office.does("officer", no, "triage", "triageDecision", "ACCEPT");
		office.does("officer", no, "assign", "assigneePost", "section-urban");
		office.does("handler-1", no, "investigate", "finding", "查明情况。", "next", "DRAFT");
		office.does("handler-1", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经查室温已达标，予以解释。");
		office.does("leader", no, "sign-opinion", "approved", false, "returnReason", "缺少测温记录");
		assertThat(office.waitsAt(no)).containsExactly("draft-opinion");
		assertThat(office.petition(no).status()).isEqualTo(Status.DECISION_DRAFT);
	}

	@Test
	void unsolvedDutyBeginsANewCycle() {
		String no = office.files(Workplace.heating());
		office.answers(no, "handler-1", "SUPPORT", "measures", "清洗管网", "carryOutBy", "2099-12-01");
		office.does("handler-1", no, "carry-out", "done", true, "proof", "清洗记录");
		office.does("officer", no, "call-back", "reached", true, "solved", false, "satisfaction", "NOT");
		assertThat(office.petition(no).cycle()).isEqualTo(2);
		assertThat(office.waitsAt(no)).containsExactly("assign");
		assertThat(office.ladder(no, "CYCLE-15")).containsExactly("wait-holder");
	}

	@Test
	void threeFailedCallsCountAsMade() {
		String no = office.files(Workplace.heating());
		office.answers(no, "handler-1", "EXPLAIN");
		office.does("officer", no, "call-back", "reached", false);
		office.does("officer", no, "call-back", "reached", false);
		assertThat(office.waitsAt(no)).containsExactly("call-back");
		office.does("officer", no, "call-back", "reached", false);
		assertThat(office.waitsAt(no)).containsExactly("strike-off");
	}

	@Test
	void closedMatterGoesRoundAgainWhenThePetitionerAsks() {
		Receipt receipt = office.receipt(Workplace.heating());
		String no = receipt.no();
		office.answers(no, "handler-1", "EXPLAIN");
		office.does("officer", no, "call-back", "reached", true, "solved", true, "satisfaction", "BASICALLY");
		office.does("supervisor", no, "strike-off", "confirmed", true);
		asking.ask(no, receipt.queryCode(), "又冷了");
		assertThat(office.petition(no).status()).isEqualTo(Status.REOPENED);
		assertThat(office.petition(no).cycle()).isEqualTo(2);
		assertThat(office.waitsAt(no)).containsExactly("assign");
	}

	@Test
	void engineKeepsTheLastValuesAndNoTrailOfThem() {
		String no = office.files(Workplace.heating());
		office.does("officer", no, "triage", "triageDecision", "ACCEPT");
		office.does("officer", no, "assign", "assigneePost", "section-urban");
		HistoricProcessInstance walked = history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(no)
			.processDefinitionKey("petition")
			.singleResult();
		assertThat(history.createHistoricDetailQuery().processInstanceId(walked.getId()).count()).isZero();
		assertThat(history.createHistoricVariableInstanceQuery()
			.processInstanceId(walked.getId())
			.variableName("assigneePost")
			.singleResult()
			.getValue()).isEqualTo("section-urban");
		assertThat(history.createHistoricActivityInstanceQuery().processInstanceId(walked.getId()).activityId("triage").count())
			.isOne();
		assertThat(Duration.between(walked.getStartTime().toInstant(), walked.getRemovalTime().toInstant()))
			.as("known from the start").isEqualTo(Duration.ofDays(3650));
	}

}
