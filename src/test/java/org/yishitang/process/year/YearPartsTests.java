package org.yishitang.process.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import org.yishitang.process.year.proof.Figure;
import org.yishitang.process.year.proof.Figures;
import org.yishitang.process.year.proof.Result;
import org.yishitang.process.year.proof.Violation;

class YearPartsTests {

	private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");

	private static final Year YEAR = Year.of(7, 12, LocalDate.of(2026, 1, 1), 31, 60);

	@Test
	void theAgendaKeepsTheOrderOfMomentsAndOfNoting() {
		Agenda agenda = new Agenda();
		List<String> done = new ArrayList<>();
		agenda.note(NOON.plusSeconds(1), () -> done.add("third"));
		agenda.note(NOON, () -> done.add("first"));
		agenda.note(NOON, () -> done.add("second"));
		while (agenda.next() != null) {
			agenda.take().run();
		}
		assertThat(done).containsExactly("first", "second", "third");
	}

	@Test
	void theRingFiresTheEarliestAndForgetsWhatIsGone() {
		Ring ring = new Ring();
		ring.set("A", List.of(timer("1", "A", 9), timer("2", "A", 5)));
		ring.set("B", List.of(timer("3", "B", 7)));
		assertThat(ring.next().id()).isEqualTo("2");
		ring.set("A", List.of());
		assertThat(ring.next().id()).isEqualTo("3");
		assertThat(ring.setAll(List.of(timer("3", "B", 7)))).as("out of step").isFalse();
		assertThat(ring.setAll(List.of(timer("4", "B", 8)))).as("out of step").isTrue();
		assertThat(ring.nextAt()).isEqualTo(NOON.plusSeconds(8));
	}

	private static DueTimer timer(String id, String no, int seconds) {
		return new DueTimer(id, no, NOON.plusSeconds(seconds), "wait-holder");
	}

	@Test
	void chanceRepeatsItselfByMatter() {
		assertThat(new Chance(3, 8).between(0, 1_000_000)).isEqualTo(new Chance(3, 8).between(0, 1_000_000))
			.isNotEqualTo(new Chance(3, 9).between(0, 1_000_000))
			.isNotEqualTo(new Chance(4, 8).between(0, 1_000_000));
		Chance chance = new Chance(1, 1);
		assertThat(chance.percent(0)).isFalse();
		assertThat(chance.percent(100)).isTrue();
		assertThat(chance.weighted(Map.of("a", 0, "b", 5))).isEqualTo("b");
	}

	@ParameterizedTest
	@CsvSource({ "0,0,–", "9,9,–", "0,10,0.0 %", "7,10,70.0 %", "10,10,100.0 %", "1,3000,0.0 %" })
	void aShareOfFewIsNone(long numerator, long denominator, String share) {
		assertThat(new Figure("M05", numerator, denominator).share()).isEqualTo(share);
	}

	@Test
	void daysOfFewAreNone() {
		List<Double> nine = java.util.Collections.nCopies(9, 2.0);
		assertThat(new Figures(List.of(), nine).average()).isNull();
		assertThat(new Figures(List.of(), nine).within(90)).isNull();
		List<Double> ten = List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0);
		assertThat(new Figures(List.of(), ten).average()).isEqualTo(5.5);
		assertThat(new Figures(List.of(), ten).within(90)).isEqualTo(10.0);
	}

	@Test
	void theProgressIsOneLineOnATerminalAndOneAMonthElsewhere() {
		Play play = new Play(YEAR, null);
		assertThat(shown(play, false)).hasLineCount(4).contains("2026-01-31 day 31/91", "2026-04-01 day 91/91");
		assertThat(shown(play, true).chars().filter(sign -> sign == '\r').count()).isEqualTo(91);
		assertThat(Screen.clock(125)).isEqualTo("2:05");
	}

	private static String shown(Play play, boolean terminal) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Screen screen = new Screen(new PrintStream(out, true, StandardCharsets.UTF_8), terminal);
		for (LocalDate day = YEAR.first(); day.isBefore(YEAR.end()); day = day.plusDays(1)) {
			screen.day(play, day);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void theReportSaysWhatWasFoundInBothLanguages() {
		ResourceBundleMessageSource words = new ResourceBundleMessageSource();
		words.setBasename("messages/process");
		words.setDefaultEncoding("UTF-8");
		words.setFallbackToSystemLocale(false);
		ReportWriter writer = new ReportWriter(words, new ObjectMapper().findAndRegisterModules());
		Result broken = new Result(Map.of("letter-missing", 4L), List.of(new Violation("letter-missing", "LF-XF-2026-000001", "x")));
		Figures figures = new Figures(List.of(new Figure("M05", 8, 9)), List.of());
		YearReport report = new YearReport(YEAR, 12, 1, Duration.ofSeconds(61), Duration.ofSeconds(30), Map.of("forgotten", 2L),
				figures, broken);
		assertThat(writer.page(report, Locale.CHINESE)).contains("有 1 处不成立。", "| M05 | 按期告知率 | 8 | 9 | – |",
				"- letter-missing LF-XF-2026-000001 x", "| `letter-missing` | 法定文书缺失 | 4 | 1 |");
		assertThat(writer.page(report, Locale.ENGLISH)).contains("1 violations.", "| M05 | notices in time | 8 | 9 | – |");
		assertThat(writer.data(report)).containsEntry("matters", 12).containsEntry("seconds", 61L);
	}

	@Test
	void nobodyWorksWhileTheDemoYearIsFilled() throws Exception {
		DemoYearSettings.Progress progress = new DemoYearSettings.Progress(600);
		ResourceBundleMessageSource words = new ResourceBundleMessageSource();
		words.setBasename("messages/process");
		words.setDefaultEncoding("UTF-8");
		ClosedMeanwhile door = new ClosedMeanwhile(progress, words);
		progress.filled(120);
		MockHttpServletResponse closed = ask(door, "/desk");
		assertThat(closed.getStatus()).isEqualTo(503);
		assertThat(closed.getHeader("Retry-After")).isNotBlank();
		assertThat(closed.getContentAsString()).contains("120", "600");
		assertThat(ask(door, "/actuator/health/liveness").getStatus()).isEqualTo(200);
		progress.end();
		assertThat(ask(door, "/desk").getStatus()).isEqualTo(200);
	}

	private static MockHttpServletResponse ask(ClosedMeanwhile door, String path) throws Exception {
		MockHttpServletResponse answer = new MockHttpServletResponse();
		door.doFilter(new MockHttpServletRequest("GET", path), answer, new MockFilterChain());
		return answer;
	}

	@ParameterizedTest
	@CsvSource({ "--dance,1", "--seed,x", "--hostile,sometimes", "--from,tomorrow", "--language,fr" })
	void theCommandSaysWhatIsWrong(String option, String value) throws Exception {
		Process command = new ProcessBuilder("bin/simulate-year", option, value).redirectErrorStream(true).start();
		String said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(command.waitFor(20, TimeUnit.SECONDS)).isTrue();
		assertThat(command.exitValue()).isEqualTo(2);
		assertThat(said).startsWith("simulate-year: ").contains("--matters N");
	}

	@Test
	void theCommandKnowsEverySetting() throws Exception {
		String command = Files.readString(Path.of("bin/simulate-year"));
		Set<String> settings = Set.of("seed", "matters", "from", "days", "run-out", "hostile", "late-by", "report", "language");
		assertThat(settings).allSatisfy(setting -> assertThat(command).contains("--" + setting + " "));
		for (Hostility kind : Hostility.values()) {
			assertThat(command).contains(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
		}
		for (Path readme : List.of(Path.of("README.md"), Path.of("README.zh-CN.md"))) {
			assertThat(Files.readString(readme)).contains("bin/simulate-year");
		}
	}

}
