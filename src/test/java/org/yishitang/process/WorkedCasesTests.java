package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

import org.yishitang.OfficeTest;
import org.yishitang.clock.Deadline;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.OfficeClock;
import org.yishitang.intake.Person;
import org.yishitang.intake.Receipt;
import org.yishitang.intake.RegisteringPetition;
import org.yishitang.intake.Submission;
import org.yishitang.petition.Classification;
import org.yishitang.petition.Facts;
import org.yishitang.petition.Nature;
import org.yishitang.petition.Place;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Urgency;

/** The worked cases of the domain page, with their dates as a lawyer counted them. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
class WorkedCasesTests {

	private static final Person WANG = new Person("王小明", "13800001234", "东苑小区12号楼2单元201室");

	@Autowired
	Workplace office;

	@Autowired
	RegisteringPetition registering;

	@Autowired
	Deadlines deadlines;

	@Autowired
	OfficeClock clock;

	@Test
	void c01AColdFlatOfTwoOldPeople() {
		Receipt receipt = files("2026-11-09T10:00", Submission
			.of("QR", "家里两位八十多岁的老人，卧室白天晚上都是16度多，早上6点自己量的16.4度，报了三次都说来人没来。")
			.about("0101", null)
			.from(WANG)
			.at(new Place("1", "017", "东苑小区12号楼"))
			.given(facts(true, "16.4", null, null, null)), "petitioner");
		String no = receipt.no();
		sorted(no, "0101", Urgency.L2, Procedure.SIMPLE);
		assertThat(office.petition(no).classification().nature()).isIn(Nature.CLAIM, Nature.HELP);
		assertThat(receipt.noticeDue()).isEqualTo("2026-11-24");
		due(no, "DL-02", "2026-11-24");
		due(no, "DL-15", "2026-11-12");
		at(no, "DL-30", "2026-11-09T12:00");
		at(no, "DL-31", "2026-11-10T10:00");
		at(no, "DL-33", "2026-11-10T10:00");
		at(no, "DL-50", "2026-11-09T20:00");
		assertThat(deadlines.latest(no, "DL-16")).isEmpty();
		office.does("officer", no, "triage", "triageDecision", "ACCEPT");
		state(no, "DL-02", DeadlineState.MET);
		state(no, "DL-15", DeadlineState.MET);
		due(no, "DL-16", "2026-11-23");
		assertThat(deadlines.latest(no, "DL-06")).isEmpty();
	}

	@Test
	void c02AWetCeilingBetweenNeighbours() {
		Receipt receipt = files("2026-10-12T09:00", Submission
			.of("VISIT", "楼上李某家卫生间防水坏了，往我家漏，厨房吊顶塌了一块，损失六千多，社区能不能给评评理。")
			.about("0203", null)
			.from(WANG)
			.against(new Person("李某", null, "东苑小区12号楼2单元301室"))
			.at(new Place("1", "017", "东苑小区12号楼"))
			.given(facts(null, null, null, null, true)), "clerk-a");
		String no = receipt.no();
		sorted(no, "0203", Urgency.L3, Procedure.MEDIATION);
		assertThat(receipt.noticeDue()).isEqualTo("2026-10-27");
		office.does("officer", no, "triage", "triageDecision", "ACCEPT");
		due(no, "DL-06", "2026-12-11");
		office.does("officer", no, "assign", "assigneePost", "community-1");
		office.does("community-1", no, "investigate", "finding", "双方各执一词", "next", "MEDIATION");
		office.does("mediator-1", no, "record-consent", "bothConsent", true, "consentNote", "双方签字同意");
		office.appoints(no, "mediator-1");
		due(no, "DL-19", "2026-11-11");
		clock.setTo(moment("2026-10-28T15:00"));
		office.does("mediator-1", no, "mediate", "mediationResult", "AGREEMENT", "agreement", "李某修好防水，赔偿三千元",
				"performBy", "2026-11-10");
		office.signs(no, "mediator-1");
		due(no, "DL-20", "2026-11-27");
		due(no, "DL-22", "2026-11-17");
	}

	@Test
	void c03ACardRoomForwardedByTheHotline() {
		Receipt receipt = files("2026-11-23T09:00", Submission
			.of("HOTLINE_12345", "5号楼1楼有人开了个棋牌室，每天打到后半夜，孩子上初三根本睡不着，跟店主说了好几回还骂人。")
			.about("0301", null)
			.from(WANG)
			.at(new Place("3", "035", "翠园小区5号楼"))
			.noted("2026-09-24", "12345-2026-0924", null, null), "clerk-a");
		String no = receipt.no();
		assertThat(office.petition(no).classification().urgency()).isIn(Urgency.L3, Urgency.L4);
		assertThat(office.petition(no).classification().procedure()).as("from above is never simple")
			.isNotEqualTo(Procedure.SIMPLE);
		assertThat(receipt.noticeDue()).isEqualTo("2026-10-09");
		due(no, "DL-03", "2026-10-09");
		due(no, "DL-04", "2026-10-09");
		office.does("officer", no, "triage", "triageDecision", "ACCEPT", "procedure", "ORDINARY", "reason", "普通程序");
		due(no, "DL-06", "2026-11-23");
		state(no, "DL-03", DeadlineState.BREACHED);
	}

	@Test
	void c05GasInTheStaircase() {
		Receipt receipt = files("2026-11-02T21:40", Submission
			.of("PHONE", "楼道里有很大的煤气味，三楼到五楼都能闻到，不敢开灯，快来人看看。")
			.about("0603", null)
			.from(WANG)
			.at(new Place("1", "017", "东苑小区12号楼"))
			.given(facts(null, null, true, null, null)), "clerk-a");
		String no = receipt.no();
		sorted(no, "0603", Urgency.L1, Procedure.HAZARD);
		assertThat(office.petition(no).classification().nature()).isEqualTo(Nature.HELP);
		assertThat(receipt.noticeDue()).isNull();
		assertThat(office.petition(no).noticeExempt()).isEqualTo("HAZARD");
		state(no, "DL-02", DeadlineState.EXEMPT);
		at(no, "DL-30", "2026-11-02T22:40");
		at(no, "DL-31", "2026-11-02T23:40");
		at(no, "DL-33", "2026-11-02T22:10");
		at(no, "DL-12", "2026-11-02T23:40");
		at(no, "DL-41", "2026-11-02T23:40");
		assertThat(office.open(no, "triage").getPriority()).isEqualTo(100);
	}

	@Test
	void c06ChargingInTheStaircase() {
		Receipt receipt = files("2026-11-18T08:30", Submission
			.of("GRID_WALK", "3单元一楼楼道内停放电动车4台，其中2台飞线充电，门外消防通道被两辆私家车堵住。")
			.about("0602", null)
			.from(WANG)
			.at(new Place("1", "017", "二道巷8号楼3单元")), "grid-017");
		String no = receipt.no();
		sorted(no, "0602", Urgency.L2, Procedure.HAZARD);
		assertThat(receipt.noticeDue()).isNull();
		due(no, "DL-40", "2026-11-21");
		office.does("officer", no, "triage", "triageDecision", "ACCEPT");
		due(no, "DL-40", "2026-11-21");
		assertThat(deadlines.latest(no, "DL-06")).isEmpty();
	}

	@Test
	void c07SixtyTwoHouseholdsAndNinetyParkingSpaces() {
		Receipt receipt = files("2026-10-19T14:00", Submission
			.of("LETTER", "小区220多户只有90个车位，消防通道天天被占，我们62户联名希望社区组织重新划线，研究收费和管理办法。")
			.about("0401", null)
			.from(WANG)
			.at(new Place("1", "017", "东苑小区"))
			.by(62, null)
			.given(facts(null, null, null, 62, null)), "clerk-a");
		String no = receipt.no();
		sorted(no, "0401", Urgency.L5, Procedure.CONSULTATION);
		assertThat(receipt.noticeDue()).isEqualTo("2026-11-03");
		office.does("officer", no, "triage", "triageDecision", "ACCEPT");
		due(no, "DL-06", "2026-12-18");
		office.does("officer", no, "assign", "assigneePost", "community-1");
		office.does("community-1", no, "investigate", "finding", "须业主共同决定", "next", "EXTEND");
		office.does("director", no, "approve-extension", "approved", true, "extensionDays", 30, "reason", "须业主表决");
		Deadline extended = due(no, "DL-06", "2027-01-18");
		assertThat(extended.rawLast()).isEqualTo("2027-01-17");
		assertThat(extended.covered()).as("2027 is not published").isFalse();
	}

	@Test
	void c10AVisitAtHome() {
		Receipt receipt = files("2026-11-10T10:00", Submission
			.of("HOME_VISIT", "我是肢体二级残疾，一个人住，出不了门，听说有护理补贴一直没办过，能不能来人给我办一下。")
			.about("0803", null)
			.from(WANG)
			.at(new Place("1", "017", "东苑小区12号楼")), "agent");
		String no = receipt.no();
		sorted(no, "0803", Urgency.L4, Procedure.SERVICE);
		assertThat(receipt.noticeDue()).isNull();
		assertThat(office.petition(no).noticeExempt()).isEqualTo("SERVICE");
		due(no, "DL-31", "2026-11-17");
		office.does("officer", no, "triage", "triageDecision", "ACCEPT");
		due(no, "DL-31", "2026-11-17");
		assertThat(deadlines.latest(no, "DL-06")).isEmpty();
	}

	@Test
	void c11ARampInsteadOfSteps() {
		Receipt receipt = files("2026-10-26T10:00", Submission
			.of("QR", "建议把幸福社区卫生站门口的台阶改成坡道，再加扶手，冬天结冰老人摔过两次。公交站也离得远。")
			.about("1203", null)
			.from(WANG)
			.at(new Place("2", "018", "幸福社区卫生站")), "petitioner");
		String no = receipt.no();
		sorted(no, "1203", Urgency.L4, Procedure.ORDINARY);
		assertThat(office.petition(no).classification().nature()).isEqualTo(Nature.SUGGESTION);
		assertThat(receipt.noticeDue()).isEqualTo("2026-11-10");
		due(no, "DL-02", "2026-11-10");
		office.does("officer", no, "triage", "triageDecision", "ACCEPT");
		due(no, "DL-13", "2026-11-25");
		assertThat(deadlines.latest(no, "DL-06")).isEmpty();
	}

	private Receipt files(String moment, Submission submission, String actor) {
		clock.setTo(moment(moment));
		return registering.register(submission, actor, null);
	}

	private void sorted(String no, String category, Urgency urgency, Procedure procedure) {
		Classification sort = office.petition(no).classification();
		assertThat(sort.category()).isEqualTo(category);
		assertThat(sort.urgency()).isEqualTo(urgency);
		assertThat(sort.procedure()).isEqualTo(procedure);
	}

	private Deadline due(String no, String rule, String day) {
		Deadline limit = deadlines.latest(no, rule).orElseThrow();
		assertThat(limit.dueLegal()).as(rule).isEqualTo(day);
		return limit;
	}

	private void at(String no, String rule, String moment) {
		Temporal due = deadlines.latest(no, rule).orElseThrow().due(clock.getZone());
		assertThat(due).as(rule).isEqualTo(LocalDateTime.parse(moment));
	}

	private void state(String no, String rule, DeadlineState state) {
		assertThat(deadlines.latest(no, rule).orElseThrow().state()).as(rule).isEqualTo(state);
	}

	private java.time.Instant moment(String local) {
		return LocalDateTime.parse(local).atZone(clock.getZone()).toInstant();
	}

	private static Facts facts(Boolean elder, String temperature, Boolean danger, Integer households, Boolean consent) {
		return new Facts(elder, null, null, temperature == null ? null : new BigDecimal(temperature), danger, households,
				consent, null, null, null);
	}

}
