package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;
import org.yishitang.intake.Person;
import org.yishitang.intake.Receipt;
import org.yishitang.intake.Submission;
import org.yishitang.ledger.Ledger;
import org.yishitang.ledger.Visibility;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.Status;
import org.yishitang.records.DataRequest;
import org.yishitang.records.FileKind;
import org.yishitang.records.Shelf;
import org.yishitang.records.RequestBook;
import org.yishitang.vault.LookUp;
import org.yishitang.vault.Vault;

/** Requests about personal data from asking to the written answer, and how long the file is kept meanwhile (DL-61, g-8). */
@OfficeTest
@Import(Workplace.class)
class DataRequestTests {

	private static final Person FILED = new Person("欧阳小芳", "13900061001", "东苑小区12号楼2单元201室");

	@Autowired
	Workplace office;

	@Autowired
	RequestBook book;

	@Autowired
	Shelf shelf;

	@Autowired
	Parties parties;

	@Autowired
	Visibility visibility;

	@Autowired
	Ledger ledger;

	@Autowired
	Vault vault;

	@Autowired
	MockMvc web;

	@Autowired
	@org.springframework.beans.factory.annotation.Qualifier("requestMappingHandlerMapping")
	org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping mappings;

	@Autowired
	JdbcTemplate database;

	@Autowired
	OfficeClock clock;

	@BeforeEach
	void wednesday() {
		clock.setTo(Instant.parse("2026-11-25T02:00:00Z"));
	}

	@Test
	void aCopyIsAnsweredInTimeAndProvesItself() throws Exception {
		Receipt receipt = filed();
		String no = receipt.no();
		web.perform(post("/desk/cases/{no}/reveal", no).param("purpose", "CONTACT").with(officer()).with(csrf())).andExpect(status().isOk());
		asks(receipt, "ACCESS", "words", "请给我一份副本").andExpect(redirectedUrl("/track/matter/data?asked"));
		DataRequest request = only(no);
		assertThat(request.dueOn()).as("fifteen working days").isEqualTo(LocalDate.parse("2026-12-16"));
		assertThat(office.due(no, "examine-data-request")).isEqualTo(Date.from(Instant.parse("2026-12-16T15:59:59Z")));
		assertThat(told("records")).anyMatch(line -> line.contains("notice.data-request.asked"));
		assertThat(page("/track/matter/data", receipt)).contains("正在办理，最迟", request.no());
		office.does("records", no, "examine-data-request", "dataDecision", "GRANTED");
		office.does("records", no, "carry-out-data-request", "dataDone", "已核对编号和查询码");
		assertThat(running(no)).isZero();
		String answer = page("/track/matter/data/" + request.getId(), receipt);
		assertThat(answer).contains("个人信息请求答复书（" + no + "-P1）", "欧阳小芳", "13900061001", "2单元201室", "楼道灯坏了三个月", "同意",
				"第四十五条", "已核对编号和查询码", "信访专干　用途：打电话或写信联系当事人", "事项办结后", "龙凤街道办事处");
		DataRequest answered = only(no);
		assertThat(answer).contains(answered.answerSha256());
		assertThat(answered.answerSha256()).isEqualTo(java.util.HexFormat.of()
			.formatHex(java.security.MessageDigest.getInstance("SHA-256")
				.digest(answered.answer().getBytes(java.nio.charset.StandardCharsets.UTF_8))));
		assertThat(answered.fetchedAt()).isEqualTo(clock.instant());
		assertThat(database.queryForObject("select answer from data_request where id = ?", String.class, request.getId()))
			.doesNotContain("欧阳", "13900061001");
	}

	@Test
	void whatIsCorrectedIsFoundByItsNewWordsAndNoLongerByTheOld() throws Exception {
		Receipt receipt = filed();
		String no = receipt.no();
		asks(receipt, "CORRECT", "newName", "欧阳小方", "newPhone", "139-0006-1002");
		office.does("records", no, "examine-data-request", "dataDecision", "GRANTED");
		assertThat(petitioner(no).name()).as("nothing before it is carried out").isEqualTo("欧阳小芳");
		office.does("records", no, "carry-out-data-request", "dataDone", "已更正");
		assertThat(petitioner(no).name()).isEqualTo("欧阳小方");
		assertThat(petitioner(no).address()).isEqualTo(FILED.address());
		assertThat(byPhone("13900061002")).contains(no);
		assertThat(byPhone("13900061001")).doesNotContain(no);
	}

	@Test
	void whatARunningMatterNeedsIsNotDeleted() throws Exception {
		Receipt receipt = filed();
		String no = receipt.no();
		asks(receipt, "ERASE");
		for (String barred : List.of("GRANTED", "RESTRICTED")) {
			assertThatThrownBy(() -> office.does("records", no, "examine-data-request", "dataDecision", barred, "dataReason", "本人要求"))
				.hasMessageContaining("事项仍在办理");
		}
		assertThatThrownBy(() -> office.does("records", no, "examine-data-request", "dataDecision", "REFUSED"))
			.hasMessageContaining("请写明理由");
		office.does("records", no, "examine-data-request", "dataDecision", "REFUSED", "dataReason", "事项正在办理，需要您的联系方式");
		assertThat(page("/track/matter/data/" + only(no).getId(), receipt)).contains("不同意", "第五十条第一款", "需要您的联系方式",
				"向人民法院提起诉讼");
		assertThat(petitioner(no).name()).isEqualTo("欧阳小芳");
	}

	@Test
	void aFileInItsTimeIsStoredOnlyAndSeenByItsKeeperAlone() throws Exception {
		Receipt receipt = filed();
		String no = ended(receipt);
		assertThat(shelf.of(no)).hasValueSatisfying(file -> {
			assertThat(file.kind()).isEqualTo(FileKind.RESULT);
			assertThat(file.keepUntil()).isEqualTo(LocalDate.parse("2056-12-31"));
		});
		asks(receipt, "ERASE");
		assertThatThrownBy(() -> office.does("records", no, "examine-data-request", "dataDecision", "GRANTED"))
			.hasMessageContaining("案卷保管至2056-12-31")
			.hasMessageContaining("国家档案局令第8号");
		assertThat(visibility.sees("officer", no)).isTrue();
		office.does("records", no, "examine-data-request", "dataDecision", "RESTRICTED", "dataReason", "案卷在保管期内");
		assertThat(running(no)).isZero();
		for (String account : List.of("officer", "supervisor", "leader", "director", "handler-2")) {
			assertThat(visibility.sees(account, no)).as(account).isFalse();
			assertThat(ledger.search(org.yishitang.ledger.Filter.none(), visibility.of(account), 0, 200).items()).as(account)
				.noneMatch(line -> line.no().equals(no));
		}
		everyPageOf(no, status -> assertThat(status).isIn(404, 403));
		assertThat(visibility.sees("records", no)).isTrue();
		assertThat(page("/track/matter/data/" + only(no).getId(), receipt)).contains("限制处理", "第四十七条第二款", "至2056-12-31");
		assertThat(page("/track/matter", receipt)).as("the petitioner still reads it").contains(no);
	}

	@Test
	void afterItsTimeItIsDeletedAndNotStoredOnly() throws Exception {
		Receipt receipt = filed();
		String no = receipt.no();
		office.does("officer", no, "triage", "triageDecision", "REDIRECT", "lawfulChannel", "LITIGATION", "redirectTo", "龙凤区人民法院", "reason", "属于诉讼途径");
		assertThat(shelf.of(no)).hasValueSatisfying(file -> {
			assertThat(file.kind()).isEqualTo(FileKind.NO_RESULT);
			assertThat(file.keepUntil()).isEqualTo(LocalDate.parse("2036-12-31"));
		});
		clock.setTo(Instant.parse("2037-01-05T02:00:00Z"));
		asks(receipt, "ERASE");
		assertThatThrownBy(() -> office.does("records", no, "examine-data-request", "dataDecision", "RESTRICTED", "dataReason", "先放着"))
			.hasMessageContaining("保管期满");
		office.does("records", no, "examine-data-request", "dataDecision", "GRANTED");
		office.does("records", no, "carry-out-data-request", "dataDone", "已删除姓名、电话、住址");
		assertThat(petitioner(no)).satisfies(party -> {
			assertThat(party.name()).isNull();
			assertThat(party.phone()).isNull();
			assertThat(party.address()).isNull();
		});
		assertThat(byPhone(FILED.phone())).doesNotContain(no);
	}

	@Test
	void theLadderReachesTheDirectorAndALateAnswerIsOnRecord() throws Exception {
		Receipt receipt = filed();
		String no = receipt.no();
		asks(receipt, "ACCESS");
		clock.setTo(Instant.parse("2026-12-06T05:00:00Z"));
		office.runDueTimers(no);
		assertThat(told("records")).anyMatch(line -> line.contains(id(no) + "/waits.HOLDER"));
		assertThat(told("leader")).noneMatch(line -> line.contains(id(no)));
		clock.setTo(Instant.parse("2026-12-14T16:00:00Z"));
		office.runDueTimers(no);
		assertThat(told("leader")).anyMatch(line -> line.contains(id(no) + "/waits.LEADER"));
		clock.setTo(Instant.parse("2026-12-15T16:00:00Z"));
		office.runDueTimers(no);
		assertThat(told("director")).anyMatch(line -> line.contains(id(no) + "/waits.DIRECTOR")).noneMatch(line -> line.contains(id(no) + "/late"));
		assertThat(lines(no, "DATA_REQUEST_LATE")).isZero();
		clock.setTo(Instant.parse("2026-12-16T16:00:01Z"));
		office.runDueTimers(no);
		assertThat(lines(no, "DATA_REQUEST_LATE")).isEqualTo(1);
		assertThat(told("director")).anyMatch(line -> line.contains(id(no) + "/late"));
		office.does("records", no, "examine-data-request", "dataDecision", "REFUSED", "dataReason", "未能核实身份");
		assertThat(running(no)).as("no timer is left").isZero();
	}

	@Test
	void whoMayAskAndWhoMayRead() throws Exception {
		Receipt receipt = filed();
		Receipt stranger = filed();
		asks(receipt, "ACCESS");
		String id = only(receipt.no()).getId();
		asks(receipt, "ACCESS").andExpect(status().isUnprocessableEntity());
		asks(receipt, "CORRECT").andExpect(status().isUnprocessableEntity());
		assertThat(asks(receipt, "CORRECT", "newPhone", "打不通", "words", "号码换了").andReturn().getResponse().getContentAsString())
			.contains("电话号码只能是数字", "号码换了");
		web.perform(post("/track/matter/data").param("no", stranger.no()).param("kind", "ACCESS").cookie(key(receipt)).with(csrf()))
			.andExpect(redirectedUrl("/track"));
		web.perform(get("/track/matter/data")).andExpect(redirectedUrl("/track"));
		web.perform(get("/side/matter/data").cookie(key(receipt))).andExpect(redirectedUrl("/side"));
		office.does("records", receipt.no(), "examine-data-request", "dataDecision", "REFUSED", "dataReason", "未能核实身份");
		web.perform(get("/track/matter/data/{id}", id).cookie(key(stranger))).andExpect(status().isNotFound());
		for (String[] who : new String[][] { { "officer", "petition-officer" }, { "supervisor", "supervisor" }, { "admin", "admin" },
				{ "auditor", "auditor" }, { "records", "records" } }) {
			RequestPostProcessor reader = user(who[0]).roles(who[1]);
			web.perform(get("/desk/data-requests").with(reader)).andExpect(status().isNotFound());
			web.perform(get("/desk/data-requests/{id}", id).with(reader)).andExpect(status().isNotFound());
			web.perform(post("/desk/data-requests/{id}/handed", id).with(reader).with(csrf())).andExpect(status().isNotFound());
		}
		long looks = looks(receipt.no());
		web.perform(get("/desk/data-requests/{id}", id).with(user("records").roles("records", "dpo"))).andExpect(status().isOk());
		assertThat(looks(receipt.no())).isEqualTo(looks + 1);
	}

	@Test
	void theCounterAsksForThoseWithoutATelephoneAndHandsTheAnswerOver() throws Exception {
		Receipt receipt = filed();
		String no = receipt.no();
		String party = petitioner(no).getId();
		String refused = web
			.perform(post("/desk/cases/{no}/data-request", no).param("party", party).param("kind", "ACCESS").param("words", "要一份纸的")
				.with(officer())
				.with(csrf()))
			.andExpect(status().isUnprocessableEntity())
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(refused).contains("如何核对了身份", "要一份纸的", "欧阳**").doesNotContain("欧阳小芳");
		web.perform(post("/desk/cases/{no}/data-request", no).param("party", party).param("kind", "ACCESS").param("identity", "已核对居民身份证")
			.with(user("discipline").roles("discipline"))
			.with(csrf())).andExpect(status().isNotFound());
		web.perform(post("/desk/cases/{no}/data-request", no).param("party", party).param("kind", "ACCESS").param("identity", "已核对居民身份证")
			.with(officer())
			.with(csrf())).andExpect(redirectedUrl("/desk/cases/" + no + "/data-request"));
		office.does("records", no, "examine-data-request", "dataDecision", "GRANTED");
		office.does("records", no, "carry-out-data-request", "dataDone", "打印交付");
		DataRequest answered = only(no);
		assertThat(answered.fetchedAt()).isNull();
		RequestPostProcessor keeper = user("records").roles("records", "dpo");
		web.perform(get("/desk/data-requests").param("answered", "true").with(keeper)).andExpect(status().isOk());
		assertThat(web.perform(get("/desk/data-requests/{id}", answered.getId()).with(keeper)).andReturn().getResponse().getContentAsString())
			.contains("已核对居民身份证", "欧阳小芳", "个人信息请求答复书");
		web.perform(post("/desk/data-requests/{id}/handed", answered.getId()).with(keeper).with(csrf()))
			.andExpect(redirectedUrl("/desk/data-requests/" + answered.getId()));
		assertThat(only(no).fetchedAt()).isNotNull();
	}

	@Test
	void askedFourTimesAtTheSameMomentItIsAskedOnce() throws Exception {
		Receipt receipt = filed();
		Callable<Integer> ask = () -> asks(receipt, "ACCESS").andReturn().getResponse().getStatus();
		ExecutorService hands = Executors.newFixedThreadPool(4);
		try {
			List<Future<Integer>> answers = hands.invokeAll(Collections.nCopies(4, ask));
			for (Future<Integer> answer : answers) {
				assertThat(answer.get()).isIn(302, 409, 422);
			}
		}
		finally {
			hands.shutdown();
		}
		assertThat(book.of(receipt.no())).hasSize(1);
		assertThat(running(receipt.no())).isEqualTo(1);
	}

	@Test
	void nobodyElseDecides() throws Exception {
		Receipt receipt = filed();
		asks(receipt, "ACCESS");
		String task = office.open(receipt.no(), "examine-data-request").getId();
		assertThat(office.groups(task)).containsExactly("dpo");
		assertThat(Duration.between(only(receipt.no()).askedAt(), only(receipt.no()).lateAt())).isGreaterThan(Duration.ofDays(20));
	}

	private Receipt filed() {
		return office.receipt(Submission.of("WEB", "楼道灯坏了三个月，老人摔过一次。").about("0203", null).from(FILED)
			.at(new org.yishitang.petition.Place("1", "017", "东苑小区12号楼")));
	}

	/** Strikes it off; gives its number. */
	private String ended(Receipt receipt) {
		String no = receipt.no();
		office.answers(no, "handler-2", "EXPLAIN");
		office.closes(no);
		assertThat(office.petition(no).status()).isEqualTo(Status.CLOSED);
		return no;
	}

	private org.springframework.test.web.servlet.ResultActions asks(Receipt receipt, String kind, String... more) throws Exception {
		var request = post("/track/matter/data").param("no", receipt.no()).param("kind", kind).cookie(key(receipt)).with(csrf());
		for (int at = 0; at < more.length; at += 2) {
			request.param(more[at], more[at + 1]);
		}
		return web.perform(request);
	}

	private String page(String address, Receipt receipt) throws Exception {
		return web.perform(get(address).cookie(key(receipt))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
	}

	private static Cookie key(Receipt receipt) {
		return new Cookie("matter",
				Base64.getUrlEncoder().withoutPadding().encodeToString((receipt.no() + "~" + receipt.queryCode()).getBytes()));
	}

	/** Every address of the desk and the interface that shows a matter by its number, to those who otherwise see it. */
	private void everyPageOf(String no, java.util.function.Consumer<Integer> expected) throws Exception {
		List<String> addresses = CaseAddresses.of(mappings);
		for (String[] who : new String[][] { { "officer", "petition-officer" }, { "supervisor", "supervisor" }, { "leader", "leader" },
				{ "director", "director" }, { "handler-2", "handler" }, { "mediator-1", "mediator" }, { "chair", "mediation-chair" },
				{ "council-sec", "council-sec" }, { "clerk-a", "clerk-a" } }) {
			for (String address : addresses) {
				int status = web.perform(get(address, no).with(user(who[0]).roles(who[1]))).andReturn().getResponse().getStatus();
				org.assertj.core.api.Assertions.assertThat(status).as("%s %s", who[0], address).satisfies(expected::accept);
			}
		}
	}

	private static RequestPostProcessor officer() {
		return user("officer").roles("petition-officer");
	}

	private DataRequest only(String no) {
		assertThat(book.of(no)).hasSize(1);
		return book.of(no).get(0);
	}

	private String id(String no) {
		return only(no).getId();
	}

	private Party petitioner(String no) {
		return parties.findByCaseNoOrderByRoleAscPositionAsc(no).get(0);
	}

	private List<String> byPhone(String phone) {
		return parties
			.findTop20ByPhoneIndexInAndRoleOrderByCaseNoDesc(vault.indexes(LookUp.PHONE, phone), org.yishitang.petition.PartyRole.PETITIONER)
			.stream()
			.map(Party::caseNo)
			.toList();
	}

	private List<String> told(String account) {
		return database.queryForList("select concat(once_key, ' ', template) from outbox_message where recipient = ?", String.class, account);
	}

	private long lines(String no, String type) {
		return database.queryForObject("select count(*) from case_event where case_no = ? and event_type = ?", Long.class, no, type);
	}

	private long looks(String no) {
		return database.queryForObject("select count(*) from audit_entry where case_no = ? and kind = 'look.person'", Long.class, no);
	}

	private long running(String no) {
		return office.running(no, DataRequestProcess.KEY);
	}

}
