package org.yishitang.desk.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.OfficeTest;
import org.yishitang.access.Role;
import org.yishitang.clock.OfficeClock;
import org.yishitang.council.CouncilMember;
import org.yishitang.council.CouncilMembers;
import org.yishitang.council.ManagingMembers;
import org.yishitang.council.MemberKind;
import org.yishitang.desk.sheets.Importing;
import org.yishitang.desk.sheets.Line;
import org.yishitang.desk.sheets.OfficeList;
import org.yishitang.desk.sheets.Preview;
import org.yishitang.territory.ConfigurationChanges;

/** The council's pages: who may see what, what is refused and why, and that each change leaves a record. */
@OfficeTest
@Transactional
class CouncilPagesTests {

	private static final Set<Role> READ = EnumSet.of(Role.COUNCIL_SEC, Role.LEADER, Role.DIRECTOR);

	private static final Set<Role> BRING = EnumSet.of(Role.COUNCIL_SEC, Role.LEADER, Role.DIRECTOR, Role.COUNCIL_MEMBER,
			Role.COMMUNITY, Role.GRID_WORKER, Role.GRID_LEAD, Role.PETITION_OFFICER, Role.CLERK_A, Role.CLERK_B, Role.AGENT);

	@Autowired
	MockMvc web;

	@Autowired
	OfficeClock clock;

	@Autowired
	CouncilMembers members;

	@Autowired
	ManagingMembers managing;

	@Autowired
	ConfigurationChanges changes;

	@Autowired
	List<OfficeList> lists;

	@Autowired
	Importing importing;

	@AfterEach
	void inAnyLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void eachRoleSeesItsPart(Role role) throws Exception {
		expect(get("/desk/council/members"), role, READ.contains(role));
		expect(get("/desk/council/members/YS-001"), role, READ.contains(role));
		expect(get("/desk/council/topics"), role, BRING.contains(role));
		expect(get("/desk/council/topics/new"), role, BRING.contains(role));
		expect(get("/desk/council/members/new"), role, role == Role.COUNCIL_SEC);
		expect(get("/desk/council/members/list.csv"), role, role == Role.COUNCIL_SEC);
		expect(get("/desk/admin/council-members"), role, role == Role.ADMIN);
		expect(get("/desk/admin/lists/council-members.xlsx"), role, role == Role.ADMIN);
		if (role != Role.COUNCIL_SEC) {
			for (String address : List.of("/desk/council/members", "/desk/council/members/YS-001",
					"/desk/council/members/YS-001/away", "/desk/council/members/YS-001/away/x/end",
					"/desk/council/topics/x/screen?decision=accept", "/desk/council/topics/x/correct",
					"/desk/council/topics/repeats?key=x&decision=accept", "/desk/council/members/list/apply?text=x")) {
				web.perform(post(address).with(is(role)).with(csrf())).andExpect(status().isForbidden());
			}
		}
	}

	@Test
	void theDemoOfficeHasAHundredMembersOfFiveKinds() throws Exception {
		assertThat(members.all()).hasSizeGreaterThanOrEqualTo(100);
		LocalDate today = LocalDate.now(clock);
		IntStream.rangeClosed(1, 8)
			.forEach(community -> assertThat(members.of(Integer.toString(community), today)).hasSize(10)
				.extracting(CouncilMember::kind)
				.contains(MemberKind.values()));
		assertThat(members.of(null, today)).hasSize(20);
		IntStream.rangeClosed(1, 5)
			.forEach(number -> assertThat(members.byAccount("member-" + number)).isPresent());
		web.perform(get("/desk/council/members?kind=CPPCC_MEMBER&council=1").with(secretary()))
			.andExpect(content().string(containsString("沈委员")))
			.andExpect(content().string(containsString("138****9005")))
			.andExpect(content().string(not(containsString("13800009005"))))
			.andExpect(content().string(not(containsString("陈老党员"))));
		web.perform(get("/desk/council/members?council=0&state=past").with(secretary()))
			.andExpect(content().string(containsString("没有符合条件的记录")));
		web.perform(get("/desk/council/members/YS-005").with(is(Role.LEADER)))
			.andExpect(content().string(not(containsString("13800009005"))));
	}

	@Test
	void aMemberIsEnteredChangedAndOnRecord() throws Exception {
		String id = managing.nextId();
		web.perform(entry(post("/desk/council/members")).param("phone", "13800009999").with(secretary()).with(csrf()))
			.andExpect(redirectedUrl("/desk/council/members/" + id + "?done"));
		assertThat(members.find(id).orElseThrow().specialities()).containsExactly("02", "04");
		web.perform(entry(post("/desk/council/members/" + id)).param("phone", "138****9999")
			.param("leftOn", "2027-01-01")
			.with(secretary())
			.with(csrf())).andExpect(redirectedUrl("/desk/council/members/" + id + "?done"));
		CouncilMember member = members.find(id).orElseThrow();
		assertThat(member.phone()).as("shown masked, kept whole").isEqualTo("13800009999");
		assertThat(member.inTerm(LocalDate.of(2026, 12, 31))).isTrue();
		assertThat(member.inTerm(LocalDate.of(2027, 1, 1))).isFalse();
		assertThat(changes.list(ManagingMembers.SUBJECT, id, 0, 9)).hasSize(2).allSatisfy(change -> {
			assertThat(change.actor()).isEqualTo("council-sec");
			assertThat(change.after()).doesNotContain("13800009999");
		}).anySatisfy(change -> assertThat(change.after()).isEqualTo("2027-01-01"));
		web.perform(get("/desk/changes?subject=COUNCIL_MEMBER").with(is(Role.AUDITOR)))
			.andExpect(content().string(containsString(id)));
	}

	@ParameterizedTest
	@CsvSource({ "name,'',请填写姓名", "kind,KING,五类", "council,99,社区", "homeGrid,999,网格", "phone,abc,电话", "account,officer,议事会成员角色",
			"account,member-1,YS-001", "termTo,2025-01-01,不能早于", "termTo,2040-01-01,不超过 5 年", "leftOn,2040-01-01,任期之内",
			"speciality,77,01 至 12", "termFrom,gestern,任期的起止" })
	void aWrongEntryIsRefusedBesideItsFieldAndKept(String field, String value, String words) throws Exception {
		MockHttpServletRequestBuilder entry = entry(post("/desk/council/members"));
		entry.param("phone", "13800009999");
		web.perform(entry.with(request -> {
			request.setParameter(field, value);
			return request;
		}).with(secretary()).with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString(words)))
			.andExpect(content().string(containsString("field-error")))
			.andExpect(content().string(containsString("凤阳示例厂")));
	}

	@Test
	void daysAwayAreEnteredAndTakenBack() throws Exception {
		LocalDate today = LocalDate.now(clock);
		away("YS-020", today, today.plusDays(2)).andExpectRedirect();
		assertThat(members.unavailableOn(today.plusDays(2))).contains("YS-020");
		assertThat(members.unavailableOn(today.plusDays(3))).doesNotContain("YS-020");
		String time = members.unavailable("YS-020", today).get(0).id();
		web.perform(post("/desk/council/members/YS-021/away/" + time + "/end").with(secretary()).with(csrf()));
		assertThat(members.unavailableOn(today)).as("another member's days").contains("YS-020");
		web.perform(post("/desk/council/members/YS-020/away/" + time + "/end").with(secretary()).with(csrf()));
		assertThat(members.unavailableOn(today)).doesNotContain("YS-020");
		away("YS-020", today, today.minusDays(1)).andExpectText("结束日期不早于开始日期");
		away("YS-020", today.minusDays(9), today.minusDays(1)).andExpectText("已经过去");
		assertThat(changes.list(ManagingMembers.SUBJECT, "YS-020", 0, 9)).extracting(change -> change.what())
			.containsExactly("ENDED", "ENTERED");
	}

	@Test
	void theListGoesOutAndComesInAsAWhole() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		OfficeList list = lists.stream().filter(each -> each.name().equals("council-members")).findFirst().orElseThrow();
		List<List<String>> table = importing.table(list, "council-sec");
		assertThat(importing.preview(list, table, "council-sec").lines())
			.allSatisfy(line -> assertThat(line.kind()).isEqualTo(Line.Kind.SAME));
		assertThat(table.get(1)).contains("YS-001", "老党员", "138****9001");
		List<List<String>> file = new ArrayList<>(List.of(table.get(0), changed(table.get(1), 8, "13900000000"),
				changed(table.get(2), 12, "2026-12-01"),
				List.of("YS-777", "新成员", "政协委员", "3", "", "", "", "", "", "02、04", "2026-01-01", "2028-12-31", "")));
		Preview preview = importing.preview(list, file, "council-sec");
		assertThat(preview.lines()).extracting(Line::kind)
			.containsExactly(Line.Kind.CHANGED, Line.Kind.CLOSED, Line.Kind.NEW);
		assertThat(preview.lines().get(0).changes()).containsExactly("电话：138****9001 → 139****0000");
		importing.apply(list, file, "council-sec");
		assertThat(members.find("YS-001").orElseThrow().phone()).isEqualTo("13900000000");
		assertThat(members.find("YS-002").orElseThrow().phone()).as("came in masked").isEqualTo("13800009002");
		assertThat(members.find("YS-777").orElseThrow().specialities()).containsExactly("02", "04");
		file.add(List.of("777", "错编号", "政协委员", "", "", "", "", "", "", "", "2026-01-01", "2028-12-31", ""));
		file.add(List.of("YS-778", "抢账号", "代表", "", "member-1", "", "", "", "", "", "2026-01-01", "2028-12-31", ""));
		file.set(3, changed(file.get(3), 4, "member-3"));
		assertThat(importing.preview(list, file, "council-sec").lines()).extracting(Line::error)
			.satisfies(errors -> {
				assertThat(errors.get(2)).contains("YS-003", "已经属于");
				assertThat(errors.get(3)).contains("YS-101");
				assertThat(errors.get(4)).contains("出现了两次");
			});
	}

	@Test
	void aTopicGoesFromTheDeskToThePoolAndToWhomToAsk() throws Exception {
		MockHttpServletRequestBuilder brought = post("/desk/council/topics").param("title", "东苑小区增设充电棚")
			.param("words", "楼道里充电不安全")
			.param("source", "RESIDENT")
			.param("community", "1")
			.param("place", "东苑小区")
			.param("owners", "NONE")
			.param("households", "30");
		web.perform(brought.with(is("clerk-a", Role.CLERK_A)).with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("哪位居民")))
			.andExpect(content().string(containsString("楼道里充电不安全")));
		String there = web.perform(brought.param("onBehalfOf", "居民试验").with(is("clerk-a", Role.CLERK_A)).with(csrf()))
			.andExpect(status().isFound())
			.andReturn()
			.getResponse()
			.getRedirectedUrl()
			.replace("?done", "");
		web.perform(get(there).with(is("clerk-b", Role.CLERK_B))).andExpect(status().isNotFound());
		web.perform(get(there).with(is("clerk-a", Role.CLERK_A)))
			.andExpect(content().string(containsString("待审核")))
			.andExpect(content().string(not(containsString("id=\"screening\""))));
		MockHttpServletRequestBuilder screening = post(there + "/screen").param("title", "东苑小区增设充电棚")
			.param("words", "")
			.param("community", "1")
			.param("place", "东苑小区")
			.param("households", "30")
			.param("owners", "CHANGE_USE");
		web.perform(post(there + "/screen").param("decision", "accept")
			.param("title", "东苑小区增设充电棚")
			.param("households", "30")
			.param("inCourt", "true")
			.param("reason", "尽快")
			.with(secretary())
			.with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("第31条第1项")))
			.andExpect(content().string(containsString("尽快")));
		web.perform(screening.param("decision", "accept").with(secretary()).with(csrf()))
			.andExpect(redirectedUrl(there + "?done"));
		web.perform(get(there).with(secretary()))
			.andExpect(content().string(containsString("已列入议题库")))
			.andExpect(content().string(containsString("四分之三以上")));
		web.perform(get(there + "/members?seats=5").with(secretary()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("推荐 5 人")))
			.andExpect(content().string(containsString("陈老党员")))
			.andExpect(content().string(containsString("老党员尚无人选")));
		web.perform(get(there + "/members?seats=50&day=2050-01-01").with(secretary()))
			.andExpect(content().string(containsString("可以改日期")))
			.andExpect(content().string(containsString("当日不在任期内")));
		web.perform(get(there + "/members").with(is("clerk-a", Role.CLERK_A))).andExpect(status().isForbidden());
		web.perform(get("/desk/council/topics?state=ACCEPTED&source=RESIDENT&community=1").with(secretary()))
			.andExpect(content().string(containsString("东苑小区增设充电棚")));
		web.perform(post(there + "/withdraw").with(is("clerk-a", Role.CLERK_A)).with(csrf()))
			.andExpect(flash().attributeExists("refusal"));
	}

	private static List<String> changed(List<String> row, int at, String value) {
		List<String> changed = new ArrayList<>(row);
		changed.set(at, value);
		return changed;
	}

	private static MockHttpServletRequestBuilder entry(MockHttpServletRequestBuilder post) {
		return post.param("name", "试验成员")
			.param("kind", "CPPCC_MEMBER")
			.param("council", "1")
			.param("employer", "凤阳示例厂")
			.param("speciality", "02", "04")
			.param("termFrom", "2026-01-01")
			.param("termTo", "2028-12-31");
	}

	private Answer away(String id, LocalDate from, LocalDate until) throws Exception {
		return new Answer(web.perform(post("/desk/council/members/" + id + "/away").param("from", from.toString())
			.param("until", until.toString())
			.with(secretary())
			.with(csrf())));
	}

	private void expect(MockHttpServletRequestBuilder request, Role role, boolean allowed) throws Exception {
		web.perform(request.with(is(role))).andExpect(status().is(allowed ? 200 : 403));
	}

	private static RequestPostProcessor secretary() {
		return is("council-sec", Role.COUNCIL_SEC);
	}

	private static RequestPostProcessor is(Role role) {
		return is("somebody", role);
	}

	private static RequestPostProcessor is(String account, Role role) {
		return user(account).roles(role.id());
	}

	private record Answer(org.springframework.test.web.servlet.ResultActions answer) {

		void andExpectRedirect() throws Exception {
			answer.andExpect(status().isFound());
		}

		void andExpectText(String words) throws Exception {
			answer.andExpect(status().isOk()).andExpect(content().string(containsString(words)));
		}

	}

}
