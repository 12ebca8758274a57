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

	/** Every row the office can be asked for, with how it is written in an address. */
	@ParameterizedTest(name = "{0} from {1} is due {2}")
	@CsvSource({ "rule=DL-01, 2026-10-03, 2026-10-08, WORKING_DAYS", "rule=DL-07, 2026-12-18, 2027-01-18, CALENDAR_DAYS",
			"rule=dl-06&variant=, 2026-08-02, 2026-10-08, CALENDAR_DAYS",
			"rule=DL-06&profile=beijing, 2026-08-02, 2026-10-08, CALENDAR_DAYS",
			"rule=DL-06&profile=SHANDONG, 2026-08-02, 2026-10-08, CALENDAR_DAYS",
			"rule=DL-12&variant=PHONE, 2026-10-01T12:00, 2026-10-01T12:30:00, MINUTES",
			"rule=DL-12:PHONE, 2026-10-01T12:00, 2026-10-01T12:30:00, MINUTES",
			"rule=DL-12, 2026-10-01, 2026-10-01T02:00:00, HOURS",
			"rule=DL-19&variant=MONTH, 2026-01-31, 2026-02-28, MONTHS", "rule=DL-21, 2026-04-30, 2026-05-06, CALENDAR_DAYS",
			"rule=DL-22&variant=second, 2026-11-02, 2026-12-02, CALENDAR_DAYS",
			"rule=DL-23, 2026-09-18, 2026-09-28, CALENDAR_DAYS", "rule=DL-23&variant=GRID, 2026-02-13, 2026-02-24, CALENDAR_DAYS",
			"rule=DL-30&variant=L2&profile=beijing, 2026-02-16T23:30, 2026-02-17T01:30:00, HOURS",
			"rule=DL-32&profile=shandong, 2026-09-30, 2026-10-13, WORKING_DAYS",
			"rule=DL-32&variant=RETURN&profile=shandong, 2026-09-30, 2026-10-09, WORKING_DAYS",
			"rule=DL-33&variant=L1, 2026-05-01T08:00, 2026-05-01T08:30:00, MINUTES",
			"rule=DL-33&variant=L4, 2026-05-01T08:00, 2026-05-02T08:00:00, HOURS",
			"rule=DL-40&variant=MAX, 2026-09-20, 2026-10-05, CALENDAR_DAYS", "rule=DL-43, 2026-09-24, 2026-09-30, WORKING_DAYS",
			"rule=DL-43&variant=LISTED, 2026-09-24, 2026-10-04, CALENDAR_DAYS",
			"rule=DL-60, 2026-10-01T12:00, 2026-10-01T12:00:00, HOURS", "rule=DL-61, 2026-09-24, 2026-10-22, WORKING_DAYS",
			"rule=DL-70, 2026-02-12, 2026-02-24, WORKING_DAYS", "rule=DL-70&variant=PUBLISH, 2026-02-28, 2026-03-04, WORKING_DAYS",
			"rule=DL-70&variant=DISPLAY, 2026-06-15, 2026-06-22, CALENDAR_DAYS",
			"rule=DL-70&variant=FEEDBACK, 2026-09-01, 2026-10-08, CALENDAR_DAYS",
			"rule=DL-80, 2026-08-02, 2026-10-08, CALENDAR_DAYS", "rule=DL-80&variant=ARBITRATION, 2025-10-03, 2026-10-08, YEARS",
			"rule=DL-80&variant=AWARD, 2026-08-20, 2026-10-08, CALENDAR_DAYS" })
	void everyRowCanBeAskedFor(String question, String from, String due, String unit) throws Exception {
		desk.perform(get("/api/clock/due?" + question).param("from", from))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.dueLegal").value(due))
			.andExpect(jsonPath("$.unit").value(unit));
	}

	@ParameterizedTest
	@ValueSource(strings = { "rule=DL-99", "rule=DL-31", "rule=DL-31&variant=L9", "rule=DL-06&variant=L1",
			"rule=DL-12&variant=L1", "rule=DL-33&variant=L6" })
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
	void anUnknownModelIsNamedBesideThoseThereAre() throws Exception {
		desk.perform(get("/api/clock/due?rule=DL-06&from=2026-08-02&profile=atlantis"))
			.andExpect(status().isNotFound())
			.andExpect(jsonPath("$.detail", containsString("atlantis")))
			.andExpect(jsonPath("$.detail", containsString("shandong")));
		desk.perform(get("/api/clock/due?rule=&from=2026-08-02")).andExpect(status().isNotFound());
	}

	@Test
	void theReasonIsGivenInTheReadersLanguage() throws Exception {
		desk.perform(get("/api/clock/due?rule=DL-99&from=2026-08-02").locale(Locale.ENGLISH))
			.andExpect(jsonPath("$.detail").value("There is no such limit: DL-99."));
	}

}
