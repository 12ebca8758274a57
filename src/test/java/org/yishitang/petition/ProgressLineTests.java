package org.yishitang.petition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.yishitang.petition.ProgressLine.Mark;
import org.yishitang.petition.ProgressLine.Step;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressLineTests {

	private final ProgressLine line = new ProgressLine();

	@ParameterizedTest
	@EnumSource
	void atMostSevenStepsOfWhichOneIsWhereItStands(Status status) {
		assertThat(line.of(status)).hasSizeLessThanOrEqualTo(7);
		assertThat(line.of(status)).filteredOn(step -> step.mark() == Mark.NOW || step.mark() == Mark.FINAL).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "REGISTERED,registered", "TRIAGE,triage", "ACCEPTED,accepted", "MEDIATION,handling",
			"SIGN_OFF,handling", "EXECUTING,replied", "CALL_BACK,call-back" })
	void standsWhereTheStatusSays(Status status, String step) {
		assertThat(line.of(status)).contains(new Step("petition.progress." + step, Mark.NOW));
	}

	@Test
	void aClosedMatterEndsWithTheSeal() {
		assertThat(line.of(Status.CLOSED)).endsWith(new Step("petition.progress.closed", Mark.FINAL));
	}

	@Test
	void aMatterThatEndedEarlyShowsHow() {
		assertThat(line.of(Status.REDIRECTED)).containsExactly(new Step("petition.progress.registered", Mark.DONE),
				new Step("petition.progress.triage", Mark.DONE), new Step("petition.status.REDIRECTED", Mark.FINAL));
	}

}
