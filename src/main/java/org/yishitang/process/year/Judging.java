package org.yishitang.process.year;

import java.time.Duration;

import org.springframework.stereotype.Component;

import org.yishitang.petition.Petitions;
import org.yishitang.process.year.proof.Figures;
import org.yishitang.process.year.proof.OfficeFigures;
import org.yishitang.process.year.proof.Proof;

/** Looks at an office after a year was played in it: its figures, and whether anything was forgotten. */
@Component
class Judging {

	private final Petitions petitions;

	private final OfficeFigures figures;

	private final Proof proof;

	Judging(Petitions petitions, OfficeFigures figures, Proof proof) {
		this.petitions = petitions;
		this.figures = figures;
		this.proof = proof;
	}

	/** Whether there is no matter yet: a year is played in an office of its own. */
	boolean empty() {
		return petitions.count((row, query, having) -> null) == 0;
	}

	/** The report; the clock must stand at the end of the year still. */
	YearReport report(Play play, Duration took, Duration processor) {
		Year year = play.year();
		Figures made = figures.of(year.first(), year.first().plusDays(year.days() - 1L));
		return new YearReport(year, play.matters(), play.open(), took, processor, play.tally().all(), made, proof.look());
	}

}
