package org.yishitang.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishitang.OfficeTest;
import org.yishitang.clock.Deadline;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.Light;
import org.yishitang.clock.OfficeClock;
import org.yishitang.ledger.Filter;
import org.yishitang.ledger.Ledger;
import org.yishitang.ledger.LedgerItem;
import org.yishitang.ledger.Scope;
import org.yishitang.ledger.Timeline;
import org.yishitang.ledger.TimelineEntry;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What programs of the office are answered, and what the case page's buttons do. */
@OfficeTest
class StaffInterfaceTests {

	@Autowired
	MockMvc web;

	@Autowired
	ObjectMapper json;

	@Autowired
	OfficeClock clock;

	@Autowired
	Deadlines deadlines;

	@Autowired
	Timeline timeline;

	@Autowired
	Ledger ledger;

	@BeforeEach
	void monday() {
		clock.setTo(Instant.parse("2026-11-23T01:00:00Z"));
	}

	@Test
	void caseShowsPartiesMaskedReasonsLimitsAndTimeline() throws Exception {
		String no = registered("卫生间防水坏了，一直往我家漏，电话13800001234", "0203");

		web.perform(as("supervisor", get("/api/cases/{no}", no)))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.parties[0].name").value("王*明"))
			.andExpect(jsonPath("$.parties[0].phone").value("138****1234"))
			.andExpect(jsonPath("$.text", not(containsString("13800001234"))))
			.andExpect(jsonPath("$.category").value("0203"))
			.andExpect(jsonPath("$.reasons.urgency").isNotEmpty())
			.andExpect(jsonPath("$.reasons.route").isNotEmpty())
			.andExpect(jsonPath("$.deadlines[?(@.rule=='DL-02')].from").value("2026-11-23"))
			.andExpect(jsonPath("$.deadlines[?(@.rule=='DL-02')].dueLegal").value("2026-12-08"))
			.andExpect(jsonPath("$.deadlines[?(@.rule=='DL-02')].dueTarget").value("2026-12-08"))
			.andExpect(jsonPath("$.deadlines[?(@.rule=='DL-02')].state").value("RUNNING"))
			.andExpect(jsonPath("$.timeline[0].type").value("REGISTERED"))
			.andExpect(jsonPath("$.timeline[*].type", hasItem("DEADLINE_OPENED")));
	}

	@Test
	void whatMayNotBeSeenIsNotThere() throws Exception {
		String no = registered("楼道灯坏了", "0403");

		web.perform(as("grid-018", get("/api/cases/{no}", no)))
			.andExpect(status().isNotFound())
			.andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.reference").isNotEmpty());
		web.perform(as("grid-017", get("/api/cases/{no}", no))).andExpect(status().isOk());
		web.perform(as("supervisor", get("/api/cases/LF-XF-1999-000001"))).andExpect(status().isNotFound());
		web.perform(get("/desk/cases/{no}", no).with(user("grid-018").roles("grid-lead"))).andExpect(status().isNotFound());
	}

	@Test
	void ledgerAnswersTheSelectionAndItsTotal() throws Exception {
		String no = registered("独一无二的喷泉停水了", "0505");

		web.perform(as("supervisor", get("/api/ledger").param("q", "喷泉停水").param("community", "1")))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.asOf").value(containsString("+08:00")))
			.andExpect(jsonPath("$.total").value(greaterThanOrEqualTo(1)))
			.andExpect(jsonPath("$.items[0].no").value(no))
			.andExpect(jsonPath("$.items[0].light").isNotEmpty());
		web.perform(as("supervisor", get("/api/ledger").param("light", "PURPLE"))).andExpect(status().isBadRequest());
		web.perform(as("supervisor", get("/api/ledger.xlsx").param("q", "喷泉停水")))
			.andExpect(status().isOk())
			.andExpect(header().string("Content-Disposition", containsString(".xlsx")));
	}

	@Test
	void lightOfTheListIsTheWorstLightOfItsLimits() throws Exception {
		String no = registered("亮灯比对的事项", "0203");

		for (int day = 0; day < 20; day++) {
			LedgerItem item = ledger.find(no, Scope.everything()).orElseThrow();
			Light worst = deadlines.of(no)
				.stream()
				.map(deadlines::light)
				.max(Light::compareTo)
				.orElse(Light.GREEN);
			assertThat(item.light()).as("day %d", day).isEqualTo(worst);
			assertThat(ledger.search(Filter.showing(worst), Scope.everything(), 0, 200).items())
				.extracting(LedgerItem::no)
				.contains(no);
			clock.advance(Duration.ofHours(23));
		}
	}

	@Test
	void reachedContactMeetsTheResponseLimit() throws Exception {
		String no = registered("请回电话", "0403");

		web.perform(post("/desk/cases/{no}/contacts", no).param("way", "PHONE")
			.param("reached", "true")
			.param("remark", "明天上午上门看")
			.with(user("officer").roles("petition-officer"))
			.with(csrf())).andExpect(redirectedUrl("/desk/cases/" + no));

		assertThat(deadlines.of(no)).filteredOn(limit -> limit.rule().equals("DL-33"))
			.extracting(Deadline::state)
			.containsExactly(DeadlineState.MET);
		assertThat(timeline.of(no)).extracting(TimelineEntry::type).contains("CONTACTED", "DEADLINE_SETTLED");
	}

	@Test
	void questionWaitsOnThePetitionersPage() throws Exception {
		String no = registered("想问一下进展", "0403");

		web.perform(post("/desk/cases/{no}/questions", no).param("question", "漏水从哪天开始？")
			.with(user("officer").roles("petition-officer"))
			.with(csrf())).andExpect(redirectedUrl("/desk/cases/" + no));

		assertThat(timeline.of(no)).extracting(TimelineEntry::type).contains("QUESTION_ASKED");
		web.perform(get("/desk/cases/{no}", no).with(user("officer").roles("petition-officer")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("漏水从哪天开始？")));
	}

	private String registered(String text, String category) throws Exception {
		Map<String, Object> matter = Map.of("channel", "VISIT", "text", text, "category", category, "nature", "CLAIM",
				"petitioner", Map.of("name", "王小明", "phone", "13800001234", "address", "东苑小区12号楼"), "place",
				Map.of("community", "1", "grid", "017", "address", "东苑小区12号楼"));
		String answer = web
			.perform(as("clerk-a", post("/api/petitions").contentType(MediaType.APPLICATION_JSON)
				.content(json.writeValueAsBytes(matter))))
			.andExpect(status().isCreated())
			.andReturn()
			.getResponse()
			.getContentAsString();
		return json.readTree(answer).get("receiptNo").asText();
	}

	private static MockHttpServletRequestBuilder as(String account, MockHttpServletRequestBuilder request) {
		return request.with(httpBasic(account, "demo"));
	}

}
