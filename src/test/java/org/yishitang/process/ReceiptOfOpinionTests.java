package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

import org.yishitang.OfficeTest;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.OfficeClock;
import org.yishitang.closing.ReviewStanding;
import org.yishitang.ledger.Ledger;
import org.yishitang.ledger.Scope;
import org.yishitang.ledger.Timeline;
import org.yishitang.ledger.TimelineEntry;
import org.yishitang.notice.Letter;
import org.yishitang.notice.LetterKind;
import org.yishitang.notice.Letters;
import org.yishitang.notice.Manner;
import org.yishitang.notice.Recipient;
import org.yishitang.notice.ServiceProof;
import org.yishitang.notice.ServiceRecord;
import org.yishitang.notice.ServingLetters;
import org.yishitang.petition.NotNow;
import org.yishitang.petition.ReviewStatus;
import org.yishitang.petition.Status;

/** The review window is counted from the day the opinion arrived, whenever that is found out (信访工作条例 Art. 35). */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
class ReceiptOfOpinionTests {

	private static final ServiceProof SCAN = new ServiceProof("application/pdf", "%PDF-1.4".getBytes());

	@Autowired
	Workplace office;

	@Autowired
	Organs organs;

	@Autowired
	ServingLetters serving;

	@Autowired
	Letters letters;

	@Autowired
	Deadlines deadlines;

	@Autowired
	ReviewStanding standing;

	@Autowired
	Ledger ledger;

	@Autowired
	Timeline timeline;

	@Autowired
	OfficeClock clock;

	@Autowired
	RuntimeService engine;

	@Autowired
	ManagementService jobs;

	@Test
	void theTimerOfTheReviewMovesWithTheProofAndWithItsCorrection() {
		String no = answered("VISIT");
		assertThat(end(no)).isEqualTo(moment("2026-12-26T00:00"));
		at("2026-12-10T09:00");
		handedOver(no, "2026-12-08");
		window(no, "2027-01-07");
		handedOver(no, "2026-12-07");
		window(no, "2027-01-06");
		assertThat(reviews(no)).as("the same review goes on").hasSize(1);
		at("2027-01-06T23:59:59");
		office.runDueTimers(no);
		assertThat(office.petition(no).reviewStatus()).isEqualTo(ReviewStatus.WINDOW_L1);
		at("2027-01-07T00:00");
		office.runDueTimers(no);
		assertThat(office.petition(no).reviewStatus()).isEqualTo(ReviewStatus.LAPSED_L1);
		assertThat(reviews(no)).isEmpty();
	}

	@Test
	void whoNeverAgreedToThePageReceivesItByOpeningIt() {
		String no = answered("VISIT");
		at("2026-12-01T20:15");
		serving.opened(no, List.of(opinion(no).getId()));
		window(no, "2026-12-31");
		assertThat(opinion(no).servedAt()).isEqualTo(moment("2026-12-01T20:15"));
		at("2026-12-03T20:15");
		serving.opened(no, List.of(opinion(no).getId()));
		window(no, "2026-12-31");
	}

	@Test
	void whoFiledOnThePageReceivedItOnTheDayItLayThere() {
		String no = answered("WEB");
		at("2026-12-01T20:15");
		serving.opened(no, List.of(opinion(no).getId()));
		window(no, "2026-12-25");
	}

	@ParameterizedTest
	@CsvSource({ "true", "false" })
	void anOpinionThatArrivedLaterThanAssumedMayStillBeContested(boolean struckOff) {
		String no = answered("VISIT");
		if (struckOff) {
			office.closes(no);
		}
		at("2026-12-28T10:00");
		office.runDueTimers(no);
		assertThat(office.petition(no).reviewStatus()).isEqualTo(ReviewStatus.LAPSED_L1);
		handedOver(no, "2026-12-18");
		assertThat(office.petition(no).reviewStatus()).isEqualTo(ReviewStatus.WINDOW_L1);
		assertThat(ledger.find(no, Scope.everything()).orElseThrow().reviewStatus()).isEqualTo(ReviewStatus.WINDOW_L1);
		window(no, "2027-01-18");
		assertThat(timeline.of(no)).extracting(TimelineEntry::type)
			.containsSubsequence("OPINION_FINAL", "REVIEW_WINDOW_REOPENED");
		assertThat(reviews(no)).hasSize(1);
		at("2027-01-18T16:00");
		organs.asks(no, "review-requested");
		assertThat(office.petition(no).reviewStatus()).isEqualTo(ReviewStatus.REVIEW_L1);
		assertThat(office.petition(no).status()).isEqualTo(struckOff ? Status.REVIEW_L1 : Status.CALL_BACK);
		assertThat(deadlines.latest(no, "DL-08").orElseThrow().state()).isEqualTo(DeadlineState.MET);
	}

	@Test
	void aReceiptLongAgoOpensNothing() {
		String no = answered("VISIT");
		at("2026-12-28T10:00");
		office.runDueTimers(no);
		handedOver(no, "2026-11-27");
		assertThat(office.petition(no).reviewStatus()).isEqualTo(ReviewStatus.LAPSED_L1);
		assertThat(reviews(no)).isEmpty();
		assertThatThrownBy(() -> organs.asks(no, "review-requested")).isInstanceOf(NotNow.class);
	}

	@Test
	void aWindowThatWasUsedIsNotOpenedAgain() {
		String no = answered("VISIT");
		at("2026-12-01T10:00");
		organs.asks(no, "review-requested");
		handedOver(no, "2026-11-30");
		assertThat(deadlines.latest(no, "DL-08").orElseThrow().state()).isEqualTo(DeadlineState.MET);
		assertThat(office.petition(no).reviewStatus()).isEqualTo(ReviewStatus.REVIEW_L1);
		assertThat(reviews(no)).hasSize(1);
	}

	@Test
	void theProofOfAnEarlierRoundMovesNothing() {
		String no = answered("VISIT");
		Letter first = opinion(no);
		organs.asks(no, "review-requested");
		organs.decides(no, "review-decided", "ANNULLED");
		office.does("officer", no, "assign", "assigneePost", "section-urban");
		office.does("handler-2", no, "investigate", "finding", "再次上门", "next", "DRAFT");
		office.does("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经再次查看，依据物业管理条例，予以说明并告知。");
		office.does("leader", no, "sign-opinion", "approved", true);
		LocalDate before = deadlines.live(no, "DL-08").orElseThrow().dueLegal();
		at("2026-12-10T10:00");
		serving.record(no, first.getId(), new ServiceRecord(Manner.POST, LocalDate.parse("2026-12-08"), Recipient.SELF,
				"EMS123456", null, null), null, "officer");
		window(no, before.toString());
	}

	@Test
	void theOpinionTellsTheLastDayWhereItIsKnownAndTheRuleWhereNot() {
		String web = answered("WEB");
		assertThat(letters.text(opinion(web).getId())).contains("龙凤区人民政府信访事项复查复核委员会办公室（龙凤区人民政府信访接待大厅）请求复查",
				"大庆市人民政府信访事项复查复核委员会办公室（大庆市人民来访接待中心）请求复核", "请求复查的最后一日为2026年12月25日");
		String visit = answered("VISIT");
		assertThat(letters.text(opinion(visit).getId())).contains("三十日内", "自您收到本意见书的次日起计算")
			.doesNotContain("最后一日为");
		assertThat(proof(visit)).as("nothing proven yet").doesNotContain("请求复查的最后一日");
		at("2026-12-02T10:00");
		handedOver(visit, "2026-12-01");
		assertThat(proof(visit)).contains("请求复查的最后一日：2026年12月31日", "直接送达　2026年12月1日");
	}

	@Test
	void anOpinionThatCarriesOutAChangedOneOpensNoNewWindow() {
		String no = answered("WEB");
		organs.asks(no, "review-requested");
		organs.decides(no, "review-decided", "CHANGED");
		office.does("officer", no, "assign", "assigneePost", "section-urban");
		office.does("handler-2", no, "investigate", "finding", "已落实变更后的意见", "next", "DRAFT");
		office.does("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经查，已按照复查意见落实并告知。");
		office.does("leader", no, "sign-opinion", "approved", true);
		assertThat(letters.text(opinion(no).getId())).contains("落实复查（复核）机关变更后的意见").doesNotContain("最后一日为");
	}

	private String answered(String channel) {
		at("2026-11-25T10:00");
		var leak = org.yishitang.intake.Submission.of(channel, "楼上漏水，厨房吊顶塌了一块，找过两次都不认。")
			.about("0203", null)
			.from(new org.yishitang.intake.Person("王小明", "13800001234", "东苑小区12号楼2单元201室"))
			.at(new org.yishitang.petition.Place("1", "017", "东苑小区12号楼"));
		String no = channel.equals("WEB") ? office.files(leak) : office.registers("clerk-a", leak);
		office.answers(no, "handler-2", "EXPLAIN");
		return no;
	}

	private void handedOver(String no, String day) {
		serving.record(no, opinion(no).getId(),
				new ServiceRecord(Manner.IN_PERSON, LocalDate.parse(day), Recipient.SELF, null, null, null), SCAN, "officer");
	}

	private Letter opinion(String no) {
		return letters.find(no, LetterKind.OPINION, office.petition(no).cycle()).orElseThrow();
	}

	private String proof(String no) {
		Letter letter = opinion(no);
		var last = serving.of(List.of(letter)).getOrDefault(letter.getId(), List.of());
		byte[] form = letters.proofForm(office.petition(no), letter, last.isEmpty() ? null : last.get(last.size() - 1));
		return org.yishitang.notice.paper.PaperReader.text(org.yishitang.notice.paper.PaperReader.lines(form));
	}

	/** Limit, page and timer say the same last day. */
	private void window(String no, String lastDay) {
		assertThat(deadlines.live(no, "DL-08").orElseThrow().dueLegal()).isEqualTo(lastDay);
		assertThat(standing.of(no).orElseThrow().lastDay()).isEqualTo(lastDay);
		assertThat(end(no)).isEqualTo(moment(LocalDate.parse(lastDay).plusDays(1) + "T00:00"));
	}

	private Instant end(String no) {
		Job timer = jobs.createJobQuery()
			.processInstanceId(reviews(no).get(0).getId())
			.activityId("review-window-over")
			.singleResult();
		return timer.getDuedate().toInstant();
	}

	private List<ProcessInstance> reviews(String no) {
		return engine.createProcessInstanceQuery().processInstanceBusinessKey(no, ReviewProcess.KEY).list();
	}

	private void at(String local) {
		clock.setTo(moment(local));
	}

	private Instant moment(String local) {
		return LocalDateTime.parse(local).atZone(clock.getZone()).toInstant();
	}

}
