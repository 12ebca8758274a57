package org.yishitang.process.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.yishitang.YishitangApplication;
import org.yishitang.clock.OfficeClock;

/** The same seed gives the same year, whatever ids the engine draws; a year for the demo is whole or not at all. */
@Tag("long")
class YearAgainTests {

	private static final String DEMO = "yishitang.demo";

	@TempDir
	Path folder;

	@Test
	void theSameSeedPlaysTheSameYear() {
		assertThat(played("one")).isEqualTo(played("two"));
	}

	private Map<String, Long> played(String home) {
		try (ConfigurableApplicationContext office = start(home, "true", "0")) {
			Year year = Year.of(21, 12, LocalDate.of(2026, 3, 2), 8, 25);
			Play play = office.getBean(YearRun.class).play(year, (all, day) -> {
			});
			Map<String, Long> tally = play.tally().all();
			tally.put("lines", office.getBean(JdbcClient.class)
				.sql("select count(*) from case_event")
				.query(Long.class)
				.single());
			return tally;
		}
	}

	@Test
	void aDemoYearThatWasCutShortIsSweptAwayAndFilledAnew() {
		try (ConfigurableApplicationContext office = start("demo", "year", "3")) {
			assertThat(matters(office)).isEqualTo(3);
			assertThat(office.getBean(DemoYearSettings.Progress.class).over()).isTrue();
			assertThat(office.getBean(OfficeClock.class).instant()).isNotEqualTo(office.getBean(OfficeClock.class).instant());
			office.getBean(Filling.class).begin();
			assertThat(office.getBean(Filling.class).cutShort()).isTrue();
		}
		try (ConfigurableApplicationContext office = start("demo", "year", "2")) {
			assertThat(matters(office)).as("filled anew").isEqualTo(2);
			assertThat(office.getBean(Filling.class).cutShort()).isFalse();
		}
		try (ConfigurableApplicationContext office = start("demo", "year", "5")) {
			assertThat(matters(office)).as("left as it is").isEqualTo(2);
		}
	}

	private static long matters(ConfigurableApplicationContext office) {
		return office.getBean(JdbcClient.class).sql("select count(*) from petition").query(Long.class).single();
	}

	private ConfigurableApplicationContext start(String home, String demo, String matters) {
		Path place = folder.resolve(home);
		return new SpringApplicationBuilder(YishitangApplication.class).run("--server.port=0", "--yishitang.home=" + place,
				"--spring.datasource.url=jdbc:h2:mem:%s-%s;DB_CLOSE_DELAY=-1".formatted(folder.getFileName(), home),
				"--" + DEMO + "=" + demo, "--yishitang.demo-matters=false", "--yishitang.demo-year-matters=" + matters,
				"--yishitang.schedules=false", "--camunda.bpm.job-execution.enabled=false");
	}

}
