package org.yishitang.process.year;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.yishitang.OfficeTest;
import org.yishitang.process.year.proof.Proof;
import org.yishitang.process.year.proof.Result;

/** Years that an office must survive: the clock holds when people do not. */
@OfficeTest(properties = { "yishitang.demo-matters=false", "yishitang.year.seed=12" })
@DisabledIfSystemProperty(named = "yishitang.test.database", matches = "mariadb", disabledReason = "on a server the sample is played, and races are tried one by one")
@Tag("long")
class HostileYearTests {

	@Autowired
	YearRun run;

	@Autowired
	Proof proof;

	@Autowired
	JdbcClient database;

	@Test
	void everyLadderClimbsToItsEndWhenNobodyEverActs() {
		Play play = play(Hostility.NOBODY_ACTS, 16);
		assertThat(play.tally().all().keySet()).noneMatch(what -> what.startsWith("done "));
		assertThat(play.open()).isEqualTo(16);
		assertThat(play.tally().of("timer wait-breach")).isGreaterThanOrEqualTo(16);
		for (String no : play.numbers()) {
			assertThat(count("select count(*) from case_deadline where state = 'BREACHED' and guarded = true and case_no = ?", no))
				.as(no)
				.isPositive();
			assertThat(count("select count(distinct ladder_step) from ladder_step_taken where case_no = ?", no)).as(no)
				.isEqualTo(5);
		}
	}

	@Test
	void workIsCoveredWhenEverybodyIsIllMostOfTheTime() {
		Play play = play(Hostility.EVERYBODY_ILL, 14, 50);
		assertThat(play.tally().of("timer wait-return")).isPositive();
		assertThat(play.tally().of("done sign-opinion")).isPositive();
	}

	@Test
	void mattersEndWhenNoResidentEverAnswers() {
		Play play = play(Hostility.RESIDENTS_SILENT, 14);
		assertThat(play.tally().all().keySet()).noneMatch(what -> what.startsWith("resident "));
		assertThat(play.open()).isZero();
	}

	@Test
	void whatIsLateIsRedAndSupervised() {
		Play play = play(Hostility.EVERYTHING_LATE, 14);
		assertThat(play.tally().of("timer wait-breach")).isPositive();
		assertThat(play.tally().of("done supervise")).isPositive();
	}

	@Test
	void whatComesTwiceHappensOnce() {
		Play play = play(Hostility.DUPLICATES, 14);
		assertThat(play.tally().of("registered twice")).isZero();
		assertThat(play.tally().of("done twice")).isZero();
		assertThat(play.tally().of("timer fired twice")).isZero();
		assertThat(play.tally().of("second firing refused")).isPositive();
	}

	private Play play(Hostility kind, int matters) {
		return play(kind, matters, 120);
	}

	private Play play(Hostility kind, int matters, int runOut) {
		Year year = new Year(3, matters, Span.of(10 + runOut), 10, runOut, kind, 15);
		Play play = run.play(year, (all, day) -> {
		});
		Result result = proof.look();
		assertThat(result.violations()).as("%s", kind).isEmpty();
		assertThat(play.matters()).isEqualTo(matters);
		return play;
	}

	private long count(String sql, String no) {
		return database.sql(sql).param(no).query(Long.class).single();
	}

}
