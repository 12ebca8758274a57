package org.yishitang.desk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishitang.clock.ClockSlice;
import org.yishitang.clock.StatutoryClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@ClockSlice
class ClockApiTests {

	@Autowired
	StatutoryClock statutory;

	@Autowired
	Clock clock;

	MockMvc desk;

	@BeforeEach
	void openTheDesk() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/clock");
		messages.setFallbackToSystemLocale(false);
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		desk = MockMvcBuilders.standaloneSetup(new ClockApi(statutory, messages, clock)).build();
	}

	@Test
	void answersWhatTheContractSays() throws Exception {
		desk.perform(get("/api/clock/due?rule=DL-06&from=2026-08-02"))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$", aMapWithSize(7)))
			.andExpect(jsonPath("$.rule").value("DL-06"))
			.andExpect(jsonPath("$.from").value("2026-08-02"))
			.andExpect(jsonPath("$.dueLegal").value("2026-10-08"))
			.andExpect(jsonPath("$.dueTarget").value("2026-09-30"))
			.andExpect(jsonPath("$.unit").value("CALENDAR_DAYS"))
			.andExpect(jsonPath("$.basis", containsString("第三十四条")))
			.andExpect(jsonPath("$.calendarCovered").value(true));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-02T21:40, 2026-11-02T23:40:00", "2026-11-02T21:40:30, 2026-11-02T23:40:30",
			"2026-11-02, 2026-11-02T02:00:00", "2026-11-02T13:40:00Z, 2026-11-02T23:40:00",
			"2026-11-02T21:40:00+08:00, 2026-11-02T23:40:00", "2026-11-02T21:40:00 08:00, 2026-11-02T23:40:00",
			"2026-11-02 21:40, 2026-11-02T23:40:00" })
	void hoursAreAnsweredWithTheirMoment(String from, String due) throws Exception {
		desk.perform(get("/api/clock/due").param("rule", "DL-31").param("variant", "L1").param("from", from))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.dueLegal").value(due))
			.andExpect(jsonPath("$.dueTarget").value(due))
			.andExpect(jsonPath("$.unit").value("HOURS"));
	}

	@Test
	void aDateWithoutNoticeSaysSo() throws Exception {
		desk.perform(get("/api/clock/due?rule=DL-06&from=2026-11-23T10:00"))
			.andExpect(jsonPath("$.dueLegal").value("2027-01-22"))
			.andExpect(jsonPath("$.calendarCovered").value(false));
	}

	@Test
	void aLocalModelIsAskedForByName() throws Exception {
		desk.perform(get("/api/clock/due?rule=DL-32&from=2026-09-24&profile=shandong"))
			.andExpect(jsonPath("$.dueLegal").value("2026-10-09"))
			.andExpect(jsonPath("$.unit").value("WORKING_DAYS"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "rule=DL-99", "rule=DL-31", "rule=DL-31&variant=L9", "rule=DL-06&variant=L1" })
	void whatStandsInNoTableIsNotFound(String question) throws Exception {
		desk.perform(get("/api/clock/due?from=2026-08-02&" + question).locale(Locale.CHINA))
			.andExpect(status().isNotFound())
			.andExpect(content().contentType("application/problem+json"))
			.andExpect(jsonPath("$.type", containsString("unknown-limit")))
			.andExpect(jsonPath("$.title").value("没有这项期限"))
			.andExpect(jsonPath("$.status").value(404))
			.andExpect(jsonPath("$.detail", containsString("DL-")))
			.andExpect(jsonPath("$.reference").isNotEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "rule=DL-06&from=yesterday", "rule=DL-06&from=2026-02-30", "rule=DL-06", "from=2026-08-02",
			"rule=DL-17&from=2026-08-02" })
	void anUnreadableQuestionIsRefused(String question) throws Exception {
		desk.perform(get("/api/clock/due?" + question))
			.andExpect(status().isBadRequest())
			.andExpect(content().contentType("application/problem+json"))
			.andExpect(jsonPath("$.detail", not(containsString("{"))));
	}

	@Test
	void theReasonIsGivenInTheReadersLanguage() throws Exception {
		desk.perform(get("/api/clock/due?rule=DL-99&from=2026-08-02").locale(Locale.ENGLISH))
			.andExpect(jsonPath("$.detail").value("There is no such limit: DL-99."));
	}

}
