package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

import org.yishitang.OfficeTest;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.LimitRefused;
import org.yishitang.clock.OfficeClock;
import org.yishitang.intake.Person;
import org.yishitang.intake.Submission;
import org.yishitang.ledger.Timeline;
import org.yishitang.mediation.AgreementForm;
import org.yishitang.mediation.Clause;
import org.yishitang.mediation.MediationBook;
import org.yishitang.mediation.MediationCase;
import org.yishitang.mediation.MediationDesk;
import org.yishitang.mediation.MediationMoves;
import org.yishitang.mediation.MediationRecords;
import org.yishitang.mediation.MediationResult;
import org.yishitang.mediation.MediationSession;
import org.yishitang.mediation.Promise;
import org.yishitang.mediation.Promiser;
import org.yishitang.mediation.Relation;
import org.yishitang.mediation.SaidInTalk;
import org.yishitang.mediation.Side;
import org.yishitang.mediation.SignatureKind;
import org.yishitang.petition.Circle;
import org.yishitang.petition.Refused;
import org.yishitang.petition.Status;

/** People's mediation from the question of consent to its end, by every way it can take. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
class MediationTests {

	private static final String AGREEMENT = "AGREEMENT";

	@Autowired
	Workplace office;

	@Autowired
	Circle circle;

	@Autowired
	MediationBook book;

	@Autowired
	MediationRecords records;

	@Autowired
	MediationDesk desk;

	@Autowired
	MediationMoves moves;

	@Autowired
	Deadlines deadlines;

	@Autowired
	Timeline timeline;

	@Autowired
	TaskService tasks;

	@Autowired
	FormService forms;

	@Autowired
	OfficeClock clock;

	@AfterEach
	void now() {
		clock.release();
	}

	@Test
	void aRefusingPartyEndsItAtOnceAndTheOtherWaysAreTold() {
		String no = brought("0301");
		office.does("mediator-1", no, "record-consent", "bothConsent", false, "refusedBy", "RESPONDENT", "consentWay",
				"PHONE", "consentNote", "店主电话里明确不同意，已告知可以起诉或者向主管部门投诉。");
		assertThat(office.waitsAt(no)).containsExactly("investigate");
		MediationCase mediation = mediation(no);
		assertThat(mediation.result()).isEqualTo(MediationResult.REFUSED);
		assertThat(mediation.mediationNo()).as("nothing was mediated").isNull();
		assertThat(book.parties(mediation)).extracting(party -> party.side() + "/" + party.consent())
			.containsExactly("PETITIONER/true", "RESPONDENT/false");
		assertThat(happened(no)).contains("MEDIATION_ENDED", "OTHER_WAYS_TOLD").doesNotContain("CONSENT_RECORDED");
		assertThat(deadlines.latest(no, "DL-19")).isEmpty();
	}

	@Test
	void consentIsKeptForEachPartyAndTheMediationHasANumberOfItsOwn() {
		String one = willing();
		String other = willing();
		assertThat(mediation(one).mediationNo()).matches("龙街人调〔20\\d\\d〕\\d+号").isNotEqualTo(mediation(other).mediationNo());
		assertThat(book.parties(mediation(one))).hasSize(2)
			.allSatisfy(party -> assertThat(party.consent()).isTrue())
			.allSatisfy(party -> assertThat(party.consentOn()).isEqualTo(LocalDate.now(clock)));
		assertThat(mediation(one).disputeType()).isEqualTo("0203");
	}

	@Test
	void theBrotherInLawDoesNotMediate() {
		String no = willing();
		refused(() -> office.does("chair", no, "appoint-mediators", "manner", "CHOSEN", "mediator", "mediator-2", "relation",
				"KINSHIP"), "应当回避", "近亲属或姻亲");
		office.appoints(no, "mediator-1");
		assertThat(mediation(no).rightsToldOn()).isEqualTo(LocalDate.now(clock));
		assertThat(office.open(no, "mediate").getAssignee()).isEqualTo("mediator-1");
		office.does("mediator-1", no, "mediate", "mediationResult", "RECUSED", "agreement", "对方是我妹夫。", "ground", "KINSHIP");
		assertThat(office.waitsAt(no)).containsExactly("appoint-mediators");
		assertThat(book.mediators(mediation(no))).singleElement()
			.satisfies(mediator -> assertThat(mediator.ground()).isEqualTo(Relation.KINSHIP));
		refused(() -> office.appoints(no, "mediator-1"), "应当回避");
		office.appoints(no, "mediator-3");
		tasks.setAssignee(office.open(no, "mediate").getId(), null);
		refused(() -> tasks.claim(office.open(no, "mediate").getId(), "mediator-1"), "应当回避");
		refused(() -> tasks.claim(office.open(no, "mediate").getId(), "mediator-2"), "本件已确定由");
		tasks.claim(office.open(no, "mediate").getId(), "mediator-3");
	}

	@Test
	void theNameOfTheOtherSideIsMaskedOnTheCard() {
		String no = brought(Workplace.leak().about("0203", null));
		office.does("mediator-1", no, "record-consent", "bothConsent", true, "consentNote", "都同意");
		office.appoints(no, "mediator-1");
		office.does("mediator-1", no, "mediate", "mediationResult", AGREEMENT, "agreement", "赔三千。");
		sign(no, "sealed", true, "facts", "认责", "respondentName", "李受之");
		String card = forms.getTaskFormVariables(office.open(no, "investigate").getId()).get("caseCard").toString();
		assertThat(card).contains("李&#42;之").doesNotContain("李受之");
	}

	@Test
	void whoHandledTheMatterOrIsAPartyDoesNotMediate() {
		String no = willing();
		refused(() -> office.appoints(no, "handler-2"), "请从本调委会的调解员中选择");
		refused(() -> office.does("chair", no, "appoint-mediators", "manner", "APPOINTED", "mediator", "mediator-1",
				"secondMediator", "mediator-1", "relation", "NONE"), "不能是同一人");
	}

	@Test
	void talksAreRepeatedUntilThereIsAResult() {
		String no = talking();
		office.does("mediator-1", no, "mediate", "mediationResult", "SESSION", "agreement", "双方各自陈述，约定周五再谈。");
		assertThat(office.waitsAt(no)).containsExactly("mediate");
		desk.talk(no, new SaidInTalk(Instant.now(clock).minusSeconds(60), "楼上家中", Side.RESPONDENT, "李某、调解员", "最多愿意出四千。"),
				"mediator-1");
		office.does("mediator-1", no, "mediate", "mediationResult", "WITHDRAWN", "agreement", "诉求人不想再谈。");
		assertThat(records.sessions(mediation(no))).extracting(MediationSession::withSide)
			.containsExactlyInAnyOrder(null, Side.RESPONDENT, null);
		assertThat(mediation(no).result()).isEqualTo(MediationResult.WITHDRAWN);
		assertThat(office.waitsAt(no)).containsExactly("investigate");
		assertThat(deadlines.latest(no, "DL-19").orElseThrow().state()).isEqualTo(DeadlineState.CANCELLED);
	}

	@Test
	void theLeakIsSettledInWritingAndTheCourtMayConfirmIt() {
		clock.setTo(Instant.parse("2026-10-12T02:00:00Z"));
		String no = talking();
		assertThat(deadlines.latest(no, "DL-19").orElseThrow().dueLegal()).isEqualTo("2026-11-11");
		clock.setTo(Instant.parse("2026-10-28T07:00:00Z"));
		desk.undisputed(no, "漏水来自楼上卫生间。", null);
		desk.promise(no, new Promise(Promiser.RESPONDENT, "重做卫生间防水", "请有资质的单位施工", LocalDate.parse("2026-11-10"), "闭水试验"));
		desk.promise(no, new Promise(Promiser.RESPONDENT, "赔偿三千元", "转账", LocalDate.parse("2026-11-20"), "转账凭证"));
		office.does("mediator-1", no, "mediate", "mediationResult", AGREEMENT, "agreement", "双方达成一致。");
		assertThat(deadlines.latest(no, "DL-20")).as("nobody signed yet").isEmpty();
		refused(() -> office.does("mediator-1", no, "sign-agreement", "signed", true, "sealed", true), "签名、盖章或指印");
		refused(() -> sign(no, "sealed", false), "印章");
		sign(no, "sealed", true);
		assertThat(office.waitsAt(no)).containsExactly("investigate");
		assertThat(deadlines.latest(no, "DL-20").orElseThrow().dueLegal()).isEqualTo("2026-11-27");
		assertThat(deadlines.latest(no, "DL-22").orElseThrow().dueLegal()).isEqualTo("2026-11-17");
		assertThat(records.clauses(mediation(no))).extracting(Clause::followUpOn)
			.containsExactly(LocalDate.parse("2026-11-17"), LocalDate.parse("2026-11-27"));
		assertThat(office.petition(no).carryOutBy()).isEqualTo("2026-11-20");
		assertThat(deadlines.latest(no, "DL-19").orElseThrow().state()).isEqualTo(DeadlineState.MET);
		assertThat(book.parties(mediation(no))).extracting(party -> party.signature())
			.containsExactly(SignatureKind.SIGNATURE, SignatureKind.FINGERPRINT);
	}

	@Test
	void whatTheLawWantsInAnAgreementIsMissedByName() {
		String no = brought(Workplace.leak().about("0203", null));
		office.does("mediator-1", no, "record-consent", "bothConsent", true, "consentNote", "都同意");
		office.appoints(no, "mediator-1");
		desk.promise(no, new Promise(Promiser.BOTH, "互不追究", null, null, null));
		office.does("mediator-1", no, "mediate", "mediationResult", AGREEMENT, "agreement", "谈妥了。");
		refused(() -> sign(no, "sealed", true), "对方姓名");
		refused(() -> sign(no, "sealed", true, "respondentName", "李某"), "主要事实");
		refused(() -> sign(no, "sealed", true, "respondentName", "李某", "facts", "事实清楚"), "履行方式");
		String clause = records.clauses(mediation(no)).get(0).getId();
		desk.strike(no, clause);
		refused(() -> sign(no, "sealed", true, "respondentName", "李某", "facts", "事实清楚"), "至少写一条");
		desk.promise(no, new Promise(Promiser.BOTH, "互不追究", "当场说清", null, null));
		sign(no, "sealed", true, "respondentName", "李某", "facts", "事实清楚");
		assertThat(mediation(no).effectiveAt()).isNotNull();
		assertThat(book.parties(mediation(no))).allSatisfy(party -> assertThat(book.nameOf(mediation(no), party)).isNotEmpty());
	}

	@Test
	void whoWillNotSignTalksOn() {
		String no = talking();
		office.does("mediator-1", no, "mediate", "mediationResult", AGREEMENT, "agreement", "赔三千。");
		refused(() -> office.does("mediator-1", no, "sign-agreement", "signed", false), "请写明原因");
		office.does("mediator-1", no, "sign-agreement", "signed", false, "remark", "李某要回家商量。");
		assertThat(office.waitsAt(no)).containsExactly("mediate");
		assertThat(mediation(no).effectiveAt()).isNull();
	}

	@Test
	void signedWordsAreNotChanged() {
		String no = talking();
		desk.promise(no, new Promise(Promiser.RESPONDENT, "赔三千", "现金", null, null));
		String party = book.parties(mediation(no)).get(0).getId();
		desk.signed(no, party, SignatureKind.SEAL, LocalDate.now(clock), null);
		assertThatThrownBy(() -> desk.undisputed(no, "别的", null)).isInstanceOf(Refused.class);
		assertThatThrownBy(() -> desk.signed(no, party, SignatureKind.SEAL, LocalDate.now(clock).plusDays(1), null))
			.isInstanceOf(Refused.class);
		desk.unsign(no);
		desk.undisputed(no, "别的", null);
		assertThat(mediation(no).facts()).isEqualTo("别的");
	}

	@ParameterizedTest
	@CsvSource({ "true, 0, 0, 要求书面协议", "false, 1, 0, 不能当场履行", "false, 0, 50000, 重大复杂" })
	void anOralAgreementIsRefusedWhereItHasToBeWritten(boolean asked, int days, int amount, String why) {
		String no = talking();
		refused(() -> office.does("mediator-1", no, "mediate", "mediationResult", AGREEMENT, "agreement", "赔钱。",
				"agreementForm", "ORAL", "writtenAsked", asked, "amount", amount, "performBy",
				LocalDate.now(clock).plusDays(days).toString()), why);
		assertThat(office.waitsAt(no)).containsExactly("mediate");
	}

	@Test
	void anOralAgreementBindsWhenItIsReached() {
		String no = talking();
		office.does("mediator-1", no, "mediate", "mediationResult", AGREEMENT, "agreement", "当场赔三百元，已付。",
				"agreementForm", "ORAL", "writtenAsked", false, "amount", 49999);
		assertThat(office.waitsAt(no)).containsExactly("investigate");
		assertThat(mediation(no).agreementForm()).isEqualTo(AgreementForm.ORAL);
		assertThat(mediation(no).effectiveAt()).isNotNull();
		assertThat(deadlines.latest(no, "DL-20").orElseThrow().state()).isEqualTo(DeadlineState.RUNNING);
		assertThat(deadlines.latest(no, "DL-22")).as("performed at once").isEmpty();
	}

	@Test
	void aFamilyMatterHasNoJudicialConfirmation() {
		String no = brought("0901");
		circle.name(no, "mediator-1", "由其主持调解", "officer");
		office.does("mediator-1", no, "record-consent", "bothConsent", true, "consentNote", "都同意");
		office.appoints(no, "mediator-1");
		office.does("mediator-1", no, "mediate", "mediationResult", AGREEMENT, "agreement", "和好。", "agreementForm", "ORAL");
		assertThat(deadlines.latest(no, "DL-20")).isEmpty();
	}

	@Test
	void aPartialAgreementNamesWhatStaysOpen() {
		String no = talking();
		refused(() -> office.does("mediator-1", no, "mediate", "mediationResult", "PARTIAL", "agreement", "先修。"), "仍有争议的事项");
		office.does("mediator-1", no, "mediate", "mediationResult", "PARTIAL", "agreement", "先修防水。", "openPoints", "赔多少没谈拢");
		office.signs(no, "mediator-1");
		assertThat(mediation(no).openPoints()).isEqualTo("赔多少没谈拢");
		assertThat(mediation(no).result()).isEqualTo(MediationResult.PARTIAL);
		assertThat(happened(no)).contains("AGREEMENT_SIGNED", "OTHER_WAYS_TOLD");
	}

	@Test
	void dangerIsReportedAndTheLeaderPagedWhileTheTalksGoOn() {
		String no = talking();
		assertThatThrownBy(() -> moves.danger(no, "扬言打人", "已劝离", " ", "mediator-1")).isInstanceOf(Refused.class);
		moves.danger(no, "扬言打人", "已劝离并分开", "10时向东苑派出所报告", "mediator-1");
		assertThat(office.waitsAt(no)).containsExactly("acknowledge-urgent", "mediate", "urgent-report");
		assertThat(happened(no)).contains("MEDIATION_DANGER", "URGENT_RAISED");
		assertThat(deadlines.latest(no, "DL-12").orElseThrow().state()).isEqualTo(DeadlineState.RUNNING);
		moves.danger(no, "又来", "又劝离", "再次报告", "mediator-1");
		assertThat(office.waitsAt(no)).as("owed once").containsExactly("acknowledge-urgent", "mediate", "urgent-report");
	}

	@Test
	void dangerIsReportedInTasklistToo() {
		String no = talking();
		refused(() -> office.does("mediator-1", no, "mediate", "mediationResult", "SESSION", "agreement", "吵起来了", "danger",
				true), "派出所");
		office.does("mediator-1", no, "mediate", "mediationResult", "SESSION", "agreement", "吵起来了", "danger", true,
				"dangerNote", "已分开，报派出所。");
		assertThat(office.waitsAt(no)).containsExactly("acknowledge-urgent", "mediate", "urgent-report");
	}

	@Test
	void suspectedViolenceEndsTheMediation() {
		String no = brought("0901");
		assertThatThrownBy(() -> moves.harm(no, "身上有伤", "", "mediator-1")).isInstanceOf(Refused.class);
		moves.harm(no, "身上有伤", "派出所，10时", "mediator-1");
		assertThat(office.waitsAt(no)).containsExactly("acknowledge-urgent", "investigate", "urgent-report");
		assertThat(office.petition(no).status()).isEqualTo(Status.INVESTIGATING);
		assertThat(mediation(no).result()).isEqualTo(MediationResult.HARM);
		assertThat(mediation(no).harmWords()).isEqualTo("身上有伤");
		String talk = talking();
		office.does("mediator-1", talk, "mediate", "mediationResult", "HARM", "agreement", "孩子身上有伤，已报派出所。");
		assertThat(office.waitsAt(talk)).containsExactly("acknowledge-urgent", "investigate", "urgent-report");
		assertThat(happened(talk)).contains("MEDIATION_HARM");
	}

	@Test
	void moreTimeNeedsBothSignaturesAndComesBeforeTheEnd() {
		clock.setTo(Instant.parse("2026-10-12T02:00:00Z"));
		String no = talking();
		assertThatThrownBy(() -> moves.extend(no, true, false, 10, LocalDate.now(clock), "mediator-1"))
			.isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal().arguments()).containsExactly("2026-11-11"));
		assertThatThrownBy(() -> moves.extend(no, true, true, 31, LocalDate.now(clock), "mediator-1"))
			.isInstanceOf(LimitRefused.class);
		clock.setTo(Instant.parse("2026-11-11T15:59:59Z"));
		moves.extend(no, true, true, 30, LocalDate.now(clock), "mediator-1");
		assertThat(deadlines.latest(no, "DL-19").orElseThrow().dueLegal()).isEqualTo("2026-12-11");
		assertThat(office.due(no, "mediate").toInstant()).isEqualTo(deadlines.latest(no, "DL-19").orElseThrow().taskDue());
		assertThatThrownBy(() -> moves.extend(no, true, true, 5, LocalDate.now(clock), "mediator-1"))
			.isInstanceOf(LimitRefused.class);
		clock.setTo(Instant.parse("2026-12-11T15:59:59Z"));
		office.runDueTimers(no);
		assertThat(office.waitsAt(no)).containsExactly("mediate");
		clock.setTo(Instant.parse("2026-12-11T16:00:01Z"));
		office.runDueTimers(no);
		assertThat(office.waitsAt(no)).containsExactly("investigate");
		assertThat(mediation(no).result()).isEqualTo(MediationResult.EXPIRED);
	}

	@Test
	void tooLateForMoreTime() {
		clock.setTo(Instant.parse("2026-10-12T02:00:00Z"));
		String no = talking();
		clock.setTo(Instant.parse("2026-11-11T16:00:00Z"));
		assertThatThrownBy(() -> moves.extend(no, true, true, 10, LocalDate.now(clock), "mediator-1"))
			.isInstanceOf(LimitRefused.class);
	}

	@ParameterizedTest
	@CsvSource({ "appoint-mediators, appointing-term-over", "mediate, term-over", "sign-agreement, signing-term-over" })
	void theTermIsOverWhereverItStands(String task, String timer) {
		String no = task.equals("appoint-mediators") ? willing() : talking();
		if (task.equals("sign-agreement")) {
			office.does("mediator-1", no, "mediate", "mediationResult", AGREEMENT, "agreement", "赔三千。");
		}
		assertThat(office.waitsAt(no)).containsExactly(task);
		office.runTimer(no, timer);
		assertThat(office.waitsAt(no)).containsExactly("investigate");
		assertThat(mediation(no).result()).isEqualTo(MediationResult.EXPIRED);
		assertThat(mediation(no).effectiveAt()).isNull();
		assertThat(happened(no)).contains("OTHER_WAYS_TOLD");
	}

	private void sign(String no, Object... more) {
		Object[] all = java.util.stream.Stream
			.concat(java.util.Arrays.stream(new Object[] { "signed", true, "petitionerSignature", "SIGNATURE",
					"respondentSignature", "FINGERPRINT" }), java.util.Arrays.stream(more))
			.toArray();
		office.does("mediator-1", no, "sign-agreement", all);
	}

	private static void refused(Runnable work, String... words) {
		assertThatThrownBy(work::run).satisfies(refusal -> assertThat(refusal.getMessage()).contains(words));
	}

	private List<String> happened(String no) {
		return timeline.of(no).stream().map(line -> line.type()).toList();
	}

	private MediationCase mediation(String no) {
		return book.latest(no).orElseThrow();
	}

	private String talking() {
		String no = willing();
		office.appoints(no, "mediator-1");
		return no;
	}

	private String willing() {
		String no = brought("0203");
		office.does("mediator-1", no, "record-consent", "bothConsent", true, "consentNote", "双方当面同意");
		return no;
	}

	private String brought(String category) {
		return brought(Workplace.leak().about(category, null).against(new Person("李某", null, "东苑小区12号楼2单元301室")));
	}

	private String brought(Submission submission) {
		String no = office.files(submission);
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "双方纠纷", "next", "MEDIATION");
		return no;
	}

}
