package org.yishitang.desk;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishitang.OfficeTest;
import org.yishitang.clock.CalendarDrafts;
import org.yishitang.clock.WorkCalendar;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The administrator's calendar as it answers programs that mean it well and others. */
@OfficeTest
class CalendarPagesTests {

	@Autowired
	MockMvc web;

	@Autowired
	CalendarDrafts drafts;

	@Autowired
	WorkCalendar calendar;

	@ParameterizedTest
	@ValueSource(strings = { "officer", "supervisor", "director" })
	void onlyAnAdministratorChangesIt(String role) throws Exception {
		RequestPostProcessor somebody = user("somebody").roles(role);
		for (String act : new String[] { "notice", "apply" }) {
			web.perform(post("/desk/admin/calendar/2062/" + act).param("token", "x").with(somebody).with(csrf()))
				.andExpect(status().isForbidden());
			web.perform(post("/desk/admin/calendar/2062/" + act).param("token", "x").with(admin("a")))
				.andExpect(status().isForbidden());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/desk/admin/calendar/2019", "/desk/admin/calendar/2100", "/desk/admin/calendar/1999/notice",
			"/desk/admin/calendar/2100/preview", "/desk/admin/calendar/2019/days.csv", "/desk/admin/calendar/26" })
	void unknownYearsAreNotThere(String address) throws Exception {
		web.perform(get(address).with(admin("a"))).andExpect(status().isNotFound());
		web.perform(post("/desk/admin/calendar/2100/notice").with(admin("a")).with(csrf())).andExpect(status().isNotFound());
		web.perform(post("/desk/admin/calendar/2100/apply").param("token", "x").with(admin("a")).with(csrf()))
			.andExpect(status().isNotFound());
	}

	@Test
	void filesToStartFromCanBeTakenAway() throws Exception {
		web.perform(get("/desk/admin/calendar/example.csv").with(admin("a")))
			.andExpect(header().string("Content-Disposition", containsString("calendar-example.csv")))
			.andExpect(content().string(startsWith("\uFEFF日期,上班,名称,来源\n")));
		web.perform(get("/desk/admin/calendar/example.json").with(admin("a")))
			.andExpect(content().contentTypeCompatibleWith("application/json"));
		web.perform(get("/desk/admin/calendar/2026/days.csv").with(admin("a")))
			.andExpect(content().string(containsString("2026-02-14,班,春节,国务院办公厅关于2026年部分节假日安排的通知")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/desk/admin/calendar/example.csv", "/desk/admin/calendar/example.json" })
	void theExamplesCanBeReadBack(String address) throws Exception {
		byte[] file = web.perform(get(address).with(admin("a"))).andReturn().getResponse().getContentAsByteArray();
		drafts.upload(2027, "reader", file);
		assertThat(drafts.check(drafts.of(2027, "reader")).days()).hasSize(3);
		drafts.discard(2027, "reader");
	}

	@Test
	void whatIsRefusedStaysOnThePage() throws Exception {
		send("b", form("通知 <b>", "2061-01-01,休,元旦,")
			.file(new MockMultipartFile("file", "x.xlsx", null, new byte[] { 'P', 'K', 3, 4, 0 }))
			.param("act", "upload")).andExpect(status().isOk())
			.andExpect(content().string(containsString("这不是文本文件")))
			.andExpect(content().string(containsString("通知 &lt;b&gt;")))
			.andExpect(content().string(containsString("2061-01-01,休,元旦,")));
		send("b", form("通知", "2061-01-01,休,元旦,").param("act", "add").param("date", "2061-02-30").param("name", "<i>"))
			.andExpect(content().string(containsString("没有“2061-02-30”这一天")))
			.andExpect(content().string(containsString("value=\"&lt;i&gt;\"")))
			.andExpect(content().string(not(containsString("<i>"))));
		send("b", form("通知", "x".repeat(100_001)).param("act", "save")).andExpect(status().isOk())
			.andExpect(content().string(containsString("文件超过 100 KB")))
			.andExpect(content().string(containsString("x".repeat(100_001))));
		assertThat(drafts.of(2061, "b").content()).as("the last that was accepted").isEqualTo("2061-01-01,休,元旦,");
	}

	@Test
	void aDayThatWasTypedIsAddedByWhicheverButton() throws Exception {
		send("c", form("通知", "date,working,name\n").param("act", "preview").param("date", "2061/1/1").param("working", "false")
			.param("name", "元旦")).andExpect(redirectedUrl("/desk/admin/calendar/2061/preview"));
		assertThat(drafts.rows(drafts.of(2061, "c"))).hasSize(1);
		send("c", form("通知", drafts.of(2061, "c").content()).param("act", "remove-2"))
			.andExpect(redirectedUrl("/desk/admin/calendar/2061/notice#rows"));
		assertThat(drafts.rows(drafts.of(2061, "c"))).isEmpty();
		send("c", form("", "").param("act", "preview")).andExpect(redirectedUrl("/desk/admin/calendar/2061/notice"));
		send("c", form("", "").param("act", "discard")).andExpect(redirectedUrl("/desk/admin/calendar/2061/notice"));
		assertThat(drafts.of(2061, "c").savedAt()).isNull();
	}

	@Test
	void anOldPreviewIsNotApplied() throws Exception {
		send("d", form("通知", "2061-01-01,休,元旦,").param("act", "preview"));
		web.perform(get("/desk/admin/calendar/2061/preview").with(admin("d")))
			.andExpect(content().string(containsString("name=\"confirmed\"")))
			.andExpect(content().string(containsString("有 12 天没有列为放假")));
		web.perform(post("/desk/admin/calendar/2061/apply").param("token", "old")
			.param("confirmed", "true")
			.with(admin("d"))
			.with(csrf()))
			.andExpect(redirectedUrl("/desk/admin/calendar/2061/preview"))
			.andExpect(flash().attributeExists("refusal"));
		assertThat(calendar.covers(2061)).isFalse();
		web.perform(get("/desk/admin/calendar/2061/preview").param("page", "-7").with(admin("d"))).andExpect(status().isOk());
		web.perform(get("/desk/admin/calendar/2061/preview").param("page", "999").param("rule", "?").with(admin("d")))
			.andExpect(status().isOk());
	}

	private org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder form(String notice,
			String content) {
		var request = multipart("/desk/admin/calendar/2061/notice");
		request.param("notice", notice).param("content", content);
		return request;
	}

	private ResultActions send(String account, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(admin(account)).with(csrf()).characterEncoding(StandardCharsets.UTF_8));
	}

	private static RequestPostProcessor admin(String account) {
		return user(account).roles("admin");
	}

}
