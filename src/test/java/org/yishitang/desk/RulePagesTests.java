package org.yishitang.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import org.yishitang.OfficeTest;
import org.yishitang.clock.ChannelProfile;
import org.yishitang.clock.ChannelProfiles;
import org.yishitang.clock.Deadline;
import org.yishitang.clock.DeadlineRule;
import org.yishitang.clock.DeadlineRules;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.OfficeClock;
import org.yishitang.clock.RuleChange;
import org.yishitang.clock.RuleChanges;
import org.yishitang.clock.RuleRefused;
import org.yishitang.clock.RuleSeries;
import org.yishitang.clock.RuleValues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages about limits on every database: who may do what, what is kept, and who was faster. */
@OfficeTest
class RulePagesTests {

	private static final String OWN = "DL-23:LEADERS";

	private static final String LAW = "DL-21:DECISION";

	@Autowired
	MockMvc web;

	@Autowired
	DeadlineRules rules;

	@Autowired
	RuleChanges changes;

	@Autowired
	ChannelProfiles channels;

	@Autowired
	Deadlines deadlines;

	@Autowired
	OfficeClock clock;

	@Test
	void everyLimitStandsInTheListWithItsFilter() throws Exception {
		String page = body(get("/desk/admin/rules").with(admin()));
		rules.inForce(LocalDate.now(clock)).forEach(row -> assertThat(page).contains(row.basis()));
		assertThat(body(get("/desk/admin/rules?profile=shandong&binding=R&unit=WORKING_DAYS").with(admin())))
			.contains("共 3 项")
			.doesNotContain("DL-06");
		assertThat(body(get("/desk/admin/rules?q=nothing-like-it").with(admin()))).contains("没有符合条件的规则");
	}

	@ParameterizedTest
	@ValueSource(strings = { "DL-06", "DL-31:L4@beijing", "DL-17", "DL-01", "CYCLE-15" })
	void everyLimitHasAPageOfItsOwn(String series) throws Exception {
		web.perform(get("/desk/admin/rules/{series}", series).with(admin()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString(series)));
	}

	@Test
	void anUnknownLimitHasNone() throws Exception {
		web.perform(get("/desk/admin/rules/DL-99").with(admin())).andExpect(status().isNotFound());
		web.perform(get("/desk/admin/rules/{series}", "<script>").with(admin())).andExpect(status().isNotFound());
	}

	@Test
	void aRehearsedDraftComesBackIntoTheForm() throws Exception {
		web.perform(post("/desk/admin/rules/DL-34/draft").param("amount", "8").param("reason", "试算之后").with(admin()).with(csrf()))
			.andExpect(content().string(containsString("value=\"8\"")))
			.andExpect(content().string(containsString("试算之后")));
	}

	@Test
	void aChangeIsForLaterEventsAndShowsWhoWantedIt() throws Exception {
		DeadlineRule row = latest(OWN);
		web.perform(change(OWN, row.amount() + 1).with(admin()))
			.andExpect(redirectedUrlPattern("/desk/admin/rules/DL-23:LEADERS?done=changed"));
		assertThat(latest(OWN).amount()).isEqualTo(row.amount() + 1);
		web.perform(get("/desk/admin/rules/{series}", OWN).with(admin()))
			.andExpect(content().string(containsString("严系统")))
			.andExpect(content().string(containsString("年底忙")));
		// the form of an hour ago
		web.perform(change(OWN, 9, 1).with(admin()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("刚刚有人改过")))
			.andExpect(content().string(containsString("value=\"9\"")));
	}

	@Test
	void nobodyConfirmsWhatTheyProposedOrWhatIsNotTheirs() throws Exception {
		DeadlineRule row = latest(LAW);
		web.perform(change(LAW, row.amount() + 1).with(user("legal").roles("admin", "legal")))
			.andExpect(redirectedUrlPattern("/desk/admin/rules/*?done=proposed"));
		String id = pending(LAW).getId();
		web.perform(decide(id, "confirm", "").with(user("legal").roles("legal")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("须由另一人")));
		web.perform(decide(id, "confirm", "").with(admin())).andExpect(status().isForbidden());
		web.perform(decide(id, "confirm", "").with(user("supervisor").roles("supervisor"))).andExpect(status().isForbidden());
		web.perform(decide(id, "refuse", " ").with(user("director").roles("director")))
			.andExpect(content().string(containsString("请写明理由")));
		assertThat(latest(LAW).amount()).isEqualTo(row.amount());
		web.perform(decide(id, "refuse", "无依据").with(user("director").roles("director")))
			.andExpect(redirectedUrlPattern("/desk/approvals?done=refused"));
		web.perform(decide(id, "confirm", "改主意").with(user("director").roles("director")))
			.andExpect(content().string(containsString("已经处理过")));
		web.perform(post("/desk/admin/rules/{series}/withdraw", LAW).param("change", id).with(admin()).with(csrf()))
			.andExpect(redirectedUrlPattern("/desk/admin/rules/*?done=decided"));
		assertThat(latest(LAW).amount()).isEqualTo(row.amount());
	}

	@Test
	void ofTwoAdministratorsAtOnceOneIsTold() throws Exception {
		RuleSeries series = RuleSeries.of("DL-22:SECOND");
		int seen = rules.versions(series).size();
		RuleValues now = latest("DL-22:SECOND").values();
		CyclicBarrier together = new CyclicBarrier(2);
		ExecutorService two = Executors.newFixedThreadPool(2);
		try {
			List<String> ends = two.invokeAll(List.of(racing(series, seen, now, 29, together), racing(series, seen, now, 31, together)))
				.stream()
				.map(RulePagesTests::outcome)
				.sorted()
				.toList();
			assertThat(ends).containsExactly("changed", "told");
		}
		finally {
			two.shutdownNow();
		}
		assertThat(rules.versions(series)).hasSize(seen + 1);
		changes.propose(series, seen + 1, new RuleValues(now.amount(), now.unit(), now.binding(), now.basis(),
				now.profile(), LocalDate.now(clock)), "恢复", "admin");
	}

	@Test
	void aChannelIsCountedByItsModelFromThenOn() throws Exception {
		web.perform(post("/desk/admin/rules/channels").param("channelSeen", "HOME_VISIT/0")
			.param("profile", "beijing")
			.param("reason", "")
			.with(admin())
			.with(csrf())).andExpect(status().isOk()).andExpect(content().string(containsString("请写明理由")));
		Instant before = clock.instant();
		int seen = channels.chosen().containsKey("HOME_VISIT") ? channels.chosen().get("HOME_VISIT").versionNo() : 0;
		web.perform(post("/desk/admin/rules/channels").param("channelSeen", "HOME_VISIT/" + seen)
			.param("profile", "beijing")
			.param("reason", "试行")
			.with(admin())
			.with(csrf())).andExpect(status().isFound());
		assertThat(channels.profile("HOME_VISIT", clock.instant())).isEqualTo("beijing");
		assertThat(channels.profile("HOME_VISIT", before.minusSeconds(60))).isEqualTo("default");
		assertThat(body(get("/desk/admin/rules").with(admin()))).contains("试行").contains("上门代办 · 北京");
		web.perform(post("/desk/admin/rules/channels").param("channelSeen", "MOON/0").param("profile", "beijing")
			.param("reason", "试行").with(admin()).with(csrf()))
			.andExpect(content().string(containsString("没有这个渠道")));
	}

	/** Years ahead, where no other test's matters are received. */
	@Test
	void anOrderOfTheHotlineIsCountedByTheModelOfItsDay() throws Exception {
		clock.setTo(Instant.parse("2033-03-01T02:00:00Z"));
		String general = order();
		assertThat(deadlines.of(general)).extracting(Deadline::rule).contains("DL-04", "DL-30").doesNotContain("DL-32");
		clock.advance(Duration.ofMinutes(1));
		ChannelProfile last = channels.chosen().get("HOTLINE_12345");
		channels.choose("HOTLINE_12345", "shandong", last == null ? 0 : last.versionNo(), "改用山东", "admin");
		String shandong = order();
		assertThat(deadlines.of(shandong)).extracting(Deadline::rule).contains("DL-32", "DL-30").doesNotContain("DL-04");
		assertThat(deadlines.latest(shandong, "DL-32").orElseThrow().profile()).isEqualTo("shandong");
		assertThat(deadlines.latest(general, "DL-04").orElseThrow().state().live()).as("keeps its own").isTrue();
	}

	private String order() throws Exception {
		String answer = web.perform(post("/api/petitions").contentType("application/json")
			.content("""
					{ "channel": "HOTLINE_12345", "text": "路灯不亮", "anonymous": true, "category": "0403",
					  "place": { "address": "东苑小区12号楼" } }""")
			.with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic("clerk-a", "demo")))
			.andExpect(status().isCreated())
			.andReturn()
			.getResponse()
			.getContentAsString();
		return com.jayway.jsonpath.JsonPath.read(answer, "$.receiptNo");
	}

	@Test
	void englishReadersSeeTheSamePages() throws Exception {
		jakarta.servlet.http.Cookie english = new jakarta.servlet.http.Cookie("lang", "en");
		web.perform(get("/desk/admin/rules/DL-06").cookie(english).with(admin()))
			.andExpect(content().string(containsString("Propose to the second person")))
			.andExpect(content().string(not(containsString("??"))));
		String no = "RULE-" + UUID.randomUUID().toString().substring(0, 8);
		deadlines.open(no, "DL-61", clock.instant().minus(Duration.ofDays(20)));
		web.perform(rehearsed("DL-61", "3").cookie(english))
			.andExpect(content().string(containsString("Reminders, escalations and breaches")))
			.andExpect(content().string(not(containsString("??"))));
		web.perform(get("/desk/approvals").cookie(english).with(user("legal").roles("legal")))
			.andExpect(content().string(containsString("Changes of limits to confirm")))
			.andExpect(content().string(not(containsString("??"))));
		deadlines.cancelAll(no);
	}

	@Test
	void aRehearsalShowsNumbersAndNoMatter() throws Exception {
		String no = "RULE-" + UUID.randomUUID().toString().substring(0, 8);
		deadlines.open(no, "DL-61", clock.instant().minus(Duration.ofDays(20)));
		String page = body(rehearsed("DL-61", "3"));
		assertThat(page).contains("超期").contains("岗位和人员").doesNotContain(no);
		assertThat(body(rehearsed("DL-61", "x"))).contains("须为1至9999");
		assertThat(body(rehearsed("DL-80", "30"))).contains("试算没有结果");
		web.perform(rehearsed("DL-99", "3")).andExpect(status().isNotFound());
		web.perform(post("/desk/admin/rehearsal/DL-61").param("amount", "3").with(user("legal").roles("legal")).with(csrf()))
			.andExpect(status().isForbidden());
		deadlines.cancelAll(no);
	}

	/** Moving the first two steps together is one draft, though either alone would turn the ladder upside down. */
	@Test
	void rowsOfTheLadderAreRehearsedTogether() throws Exception {
		String no = "RULE-" + UUID.randomUUID().toString().substring(0, 8);
		deadlines.open(no, "DL-61", clock.instant().minus(Duration.ofDays(20)));
		String two = body(rungs(80, 85));
		assertThat(two).contains("提醒、呼叫、督办和挂牌").contains("施行督办阶梯的2处改动").doesNotContain(no).doesNotContain("??");
		assertThat(body(rungs(80, 75))).contains("不能晚于").doesNotContain("force-ladder");
		assertThat(body(rungs(50, 75))).contains("没有差别");
		web.perform(rungs(50, 75).cookie(new jakarta.servlet.http.Cookie("lang", "en")))
			.andExpect(content().string(containsString("Reminders, pages, orders and listings")))
			.andExpect(content().string(not(containsString("??"))));
		deadlines.cancelAll(no);
	}

	@Test
	void whatWasRehearsedButCannotBePutInForceIsShownAgain() throws Exception {
		String page = body(rungs(40, 75, "/desk/admin/rehearsal/ladder/force").param("reason", " "));
		assertThat(page).contains("请写明改动理由").contains("value=\"40\"").contains("force-ladder");
		web.perform(rungs(40, 75, "/desk/admin/rehearsal/ladder/force").param("reason", "试验")
			.with(user("leader").roles("leader"))).andExpect(status().isForbidden());
		web.perform(get("/desk/admin/ladder?edit=new&from=DAYS///LEADER&rule=DL-61&urgency=L2&procedure=").with(admin()))
			.andExpect(content().string(containsString("value=\"90\"")));
	}

	private static MockHttpServletRequestBuilder rungs(int holder, int head) {
		return rungs(holder, head, "/desk/admin/rehearsal");
	}

	private static MockHttpServletRequestBuilder rungs(int holder, int head, String address) {
		return rung(rung(post(address), 0, "HOLDER", "HOLDER", holder), 1, "SECTION_HEAD", "HEAD", head).with(admin())
			.with(csrf());
	}

	private static MockHttpServletRequestBuilder rung(MockHttpServletRequestBuilder draft, int at, String step, String whom,
			int percent) {
		String row = "rows[" + at + "].";
		return draft.param(row + "base", "1").param(row + "was", "DAYS///" + step).param(row + "rule", "DAYS")
			.param(row + "urgency", "").param(row + "procedure", "").param(row + "step", step)
			.param(row + "kind", "PERCENT").param(row + "amount", String.valueOf(percent))
			.param(row + "recipients", whom).param(row + "other", "").param(row + "action", "REMIND")
			.param(row + "answerDays", "0");
	}

	private static MockHttpServletRequestBuilder rehearsed(String series, String amount) {
		return post("/desk/admin/rehearsal").param("items[0].series", series).param("items[0].amount", amount)
			.param("items[0].basis", "甲,乙，丙").with(admin()).with(csrf());
	}

	@Test
	void aRunningLimitNamesItsVersionOnEveryDatabase() {
		String no = "RULE-" + UUID.randomUUID().toString().substring(0, 8);
		deadlines.open(no, "DL-80", clock.instant(), "AWARD", null);
		assertThat(deadlines.refusalToExtend(no, "DL-80", 15)).isEmpty();
		assertThat(rules.openedBy(deadlines.latest(no, "DL-80").orElseThrow()).series()).isEqualTo(RuleSeries.of("DL-80:AWARD"));
		deadlines.cancelAll(no);
	}

	private Callable<String> racing(RuleSeries series, int seen, RuleValues now, int amount, CyclicBarrier together) {
		return () -> {
			together.await();
			try {
				changes.propose(series, seen, new RuleValues(amount, now.unit(), now.binding(), now.basis(), now.profile(),
						LocalDate.now(clock)), "同时", "admin");
				return "changed";
			}
			catch (RuleRefused | org.springframework.dao.DataIntegrityViolationException
					| org.springframework.dao.PessimisticLockingFailureException faster) {
				return "told";
			}
		};
	}

	private static String outcome(java.util.concurrent.Future<String> future) {
		try {
			return future.get();
		}
		catch (Exception problem) {
			return problem.toString();
		}
	}

	private RuleChange pending(String series) {
		return changes.pending().stream().filter(change -> change.series().equals(RuleSeries.of(series))).findFirst().orElseThrow();
	}

	private MockHttpServletRequestBuilder change(String series, int amount) {
		return change(series, amount, rules.versions(RuleSeries.of(series)).size());
	}

	private MockHttpServletRequestBuilder change(String series, int amount, int seen) {
		RuleValues now = latest(series).values();
		return post("/desk/admin/rules/{series}", series).param("amount", String.valueOf(amount))
			.param("unit", now.unit().name())
			.param("binding", now.binding())
			.param("basis", now.basis())
			.param("profile", now.profile())
			.param("validFrom", LocalDate.now(clock).toString())
			.param("reason", "年底忙")
			.param("seen", String.valueOf(seen))
			.with(csrf());
	}

	private static MockHttpServletRequestBuilder decide(String id, String decision, String note) {
		return post("/desk/approvals/{id}", id).param("decision", decision).param("note", note).with(csrf());
	}

	private String body(MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
	}

	private DeadlineRule latest(String series) {
		RuleSeries asked = RuleSeries.of(series);
		return rules.find(asked.code(), asked.variant(), asked.profile(), LocalDate.now(clock));
	}

	private static UserRequestPostProcessor admin() {
		return user("admin").roles("admin");
	}

}
