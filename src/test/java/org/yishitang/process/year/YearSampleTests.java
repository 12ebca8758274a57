package org.yishitang.process.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.yishitang.OfficeTest;
import org.yishitang.TestDatabase;
import org.yishitang.clock.Deadline;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.Petitions;
import org.yishitang.process.year.proof.Figure;

/** A sample of the year, on each database: nothing is forgotten, and the figures are those of the tables. */
@OfficeTest(properties = { "yishitang.demo-matters=false", "yishitang.year.seed=11" })
class YearSampleTests {

	/** The whole sample where each statement goes to a server; on H2 a part, since {@code bin/simulate-year} plays it all. */
	private static final int MATTERS = Integer.getInteger("year.sample", TestDatabase.mysqlFamily() ? 500 : 60);

	@Autowired
	YearRun run;

	@Autowired
	Judging judging;

	@Autowired
	ReportWriter writer;

	@Autowired
	JdbcClient database;

	@Autowired
	Deadlines deadlines;

	@Autowired
	Parties parties;

	@Autowired
	Petitions petitions;

	@Value("${yishitang.home}")
	Path home;

	@TempDir
	Path folder;

	@Test
	void nothingIsForgottenInTheSampleAndNothingReadableIsLeftBehind() throws IOException {
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
		figures(report, play.numbers());
		if (!TestDatabase.mysqlFamily()) {
			nothingIsReadable(play.numbers());
		}
		writer.write(report, folder.resolve("deep/year"), Locale.ENGLISH);
		assertThat(folder.resolve("deep/year.md")).content().contains("Nothing was forgotten").contains("| M07 |");
		assertThat(folder.resolve("deep/year.json")).content().contains("\"violations\" : [ ]");
	}

	/** Values are sealed before they reach a driver, so that one database tells it of all. */
	private void nothingIsReadable(Set<String> numbers) throws IOException {
		Files.writeString(home.resolve("planted.txt"), "电话：" + parties.findByCaseNoIn(numbers)
			.stream()
			.map(Party::phone)
			.filter(phone -> phone != null && phone.length() == 11)
			.findFirst()
			.orElseThrow());
		assertThat(new AtRest(parties, petitions, database, home).readable(numbers)).singleElement()
			.asString()
			.startsWith("planted.txt holds 1");
	}

	/** Counted once more, by the database and in other words. */
	private void figures(YearReport report, Set<String> numbers) {
		List<Figure> shares = report.figures().shares();
		assertThat(shares).extracting(Figure::code)
			.containsExactly("M05", "M06", "M07", "M07b", "M08", "M09", "M17", "M17b", "M20");
		assertThat(shares).allSatisfy(figure -> assertThat(figure.numerator()).isBetween(0L, figure.denominator()));
		Figure notices = shares.get(0);
		List<Deadline> due = deadlines.ofAll(numbers)
			.values()
			.stream()
			.flatMap(List::stream)
			.filter(limit -> Set.of("DL-02", "DL-03").contains(limit.rule()))
			.filter(limit -> !limit.legalEnd().isBefore(start(report.year().first())))
			.filter(limit -> limit.legalEnd().isBefore(start(report.year().first().plusDays(report.year().days()))))
			.toList();
		long kept = due.stream().filter(limit -> limit.state() == DeadlineState.MET).count();
		assertThat(notices.numerator()).isEqualTo(kept);
		assertThat(notices.denominator())
			.isEqualTo(kept + due.stream().filter(limit -> limit.state() == DeadlineState.BREACHED).count());
		Figure supervised = shares.get(6);
		assertThat(supervised.denominator()).isEqualTo(MATTERS);
		assertThat(supervised.numerator())
			.isEqualTo(count("select count(distinct case_no) from case_event where event_type = 'SUPERVISED'"));
		assertThat(report.figures().average()).isBetween(0.0, 60.0);
		assertThat(report.figures().within(50)).isLessThanOrEqualTo(report.figures().within(90));
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
	}

	private long count(String sql) {
		return database.sql(sql).query(Long.class).single();
	}

}
