package org.yishitang.process.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.yishitang.OfficeTest;
import org.yishitang.process.year.proof.Figure;

/** A sample of the year, on each database: nothing is forgotten, and the figures are those of the tables. */
@OfficeTest(properties = { "yishitang.demo-matters=false", "yishitang.year.seed=11" })
class YearSampleTests {

	private static final int MATTERS = Integer.getInteger("year.sample", 500);

	@Autowired
	YearRun run;

	@Autowired
	Judging judging;

	@Autowired
	ReportWriter writer;

	@Autowired
	JdbcClient database;

	@TempDir
	Path folder;

	@Test
	void nothingIsForgottenInFiveHundredMatters() {
		assertThat(judging.empty()).isTrue();
		Year year = Year.of(11, MATTERS, LocalDate.of(2026, 9, 1), 60, 75);
		Play play = run.play(year, (all, day) -> {
		});
		YearReport report = judging.report(play, Duration.ofSeconds(90), Duration.ZERO);
		assertThat(report.proof().violations()).isEmpty();
		assertThat(report.matters()).isEqualTo(MATTERS);
		assertThat(report.proof().looked()).as("assertions that looked at nothing")
			.allSatisfy((rule, looked) -> assertThat(looked).as(rule).isNotNegative())
			.containsKeys("open-without-token", "ladder-incomplete", "letter-missing", "ledger-differs", "timer-fired-twice");
		assertThat(report.proof().looked().get("letter-missing")).isGreaterThan(MATTERS / 2);
		assertThat(report.tally()).containsKeys("timer wait-breach", "timer morning-check", "done supervise", "forgotten");
		assertThat(report.tally().keySet()).noneMatch(what -> what.startsWith("given up"))
			.doesNotContain("registered twice", "timers out of step");
		figures(report);
		writer.write(report, folder.resolve("deep/year"), Locale.ENGLISH);
		assertThat(folder.resolve("deep/year.md")).content().contains("Nothing was forgotten").contains("| M07 |");
		assertThat(folder.resolve("deep/year.json")).content().contains("\"violations\" : [ ]");
	}

	/** Counted once more, by the database and in other words. */
	private void figures(YearReport report) {
		List<Figure> shares = report.figures().shares();
		assertThat(shares).extracting(Figure::code)
			.containsExactly("M05", "M06", "M07", "M07b", "M08", "M09", "M17", "M17b", "M20");
		assertThat(shares).allSatisfy(figure -> assertThat(figure.numerator()).isBetween(0L, figure.denominator()));
		Figure notices = shares.get(0);
		String due = " from case_deadline where rule_code in ('DL-02', 'DL-03') and legal_end >= '2026-08-31 16:00:00' and legal_end < '2026-10-30 16:00:00'";
		assertThat(notices.denominator()).isEqualTo(count("select count(*)" + due + " and state in ('MET', 'BREACHED')"));
		assertThat(notices.numerator()).isEqualTo(count("select count(*)" + due + " and state = 'MET'"));
		Figure supervised = shares.get(6);
		assertThat(supervised.denominator()).isEqualTo(MATTERS);
		assertThat(supervised.numerator())
			.isEqualTo(count("select count(distinct case_no) from case_event where event_type = 'SUPERVISED'"));
		assertThat(report.figures().average()).isBetween(0.0, 60.0);
		assertThat(report.figures().within(50)).isLessThanOrEqualTo(report.figures().within(90));
	}

	private long count(String sql) {
		return database.sql(sql).query(Long.class).single();
	}

}
