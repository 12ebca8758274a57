package org.yishitang.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.yishitang.petition.FieldRefused;

/** Quorum, majority and the reading of what is typed, at their boundaries. */
class ShareTests {

	private static final Share TWO_THIRDS = new Share(2, 3, true);

	private static final Share MORE_THAN_HALF = new Share(1, 2, false);

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

	@ParameterizedTest
	@CsvSource({ "6, 9, true", "5, 9, false", "1, 1, true", "0, 1, false", "2, 3, true", "3, 5, false", "4, 5, true",
			"0, 0, false", "5, 8, false", "6, 8, true", "67, 100, true", "66, 100, false" })
	void exactlyTwoThirdsAreAQuorum(int present, int seats, boolean enough) {
		assertThat(TWO_THIRDS.reachedBy(present, seats)).isEqualTo(enough);
	}

	@ParameterizedTest
	@CsvSource({ "3, 6, false", "4, 6, true", "1, 1, true", "0, 1, false", "1, 2, false", "2, 3, true", "0, 0, false" })
	void exactlyHalfIsNoMajority(int inFavour, int present, boolean carried) {
		assertThat(MORE_THAN_HALF.reachedBy(inFavour, present)).isEqualTo(carried);
	}

	@ParameterizedTest
	@CsvSource({ "1, 1, 1", "3, 2, 2", "5, 4, 3", "6, 4, 4", "9, 6, 5", "100, 67, 51" })
	void theLeastNumberIsTheFirstThatIsEnough(int of, int quorum, int majority) {
		assertThat(TWO_THIRDS.least(of)).isEqualTo(quorum);
		assertThat(MORE_THAN_HALF.least(of)).isEqualTo(majority);
		for (Share share : List.of(TWO_THIRDS, MORE_THAN_HALF)) {
			assertThat(share.reachedBy(share.least(of), of)).isTrue();
			assertThat(share.reachedBy(share.least(of) - 1, of)).isFalse();
		}
	}

	@Test
	void aRecusalMakesTheWholeSmallerAndMayTakeTheQuorumAway() {
		assertThat(TWO_THIRDS.reachedBy(6, 9)).isTrue();
		assertThat(TWO_THIRDS.reachedBy(5, 8)).as("one of those present is recused").isFalse();
		assertThat(TWO_THIRDS.reachedBy(6, 8)).as("one of those absent is recused").isTrue();
	}

	@Test
	void sharesSurviveTheirColumn() {
		ShareAsText column = new ShareAsText();
		for (Share share : List.of(TWO_THIRDS, MORE_THAN_HALF, new Share(3, 4, true), new Share(1, 1, true))) {
			assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(share))).isEqualTo(share);
		}
		assertThat(column.convertToDatabaseColumn(TWO_THIRDS)).isEqualTo("=2/3");
		assertThatThrownBy(() -> column.convertToEntityAttribute("2/3")).isInstanceOf(IllegalStateException.class);
	}

	@ParameterizedTest
	@CsvSource({ "4, 1, 6, true", "3, 3, 6, false", "1, 0, 1, true", "0, 1, 1, false", "2, 0, 5, false", "3, 0, 5, true" })
	void whoSaysNothingCountsAsPresent(int inFavour, int against, int present, boolean carried) {
		List<Choice> votes = Stream
			.of(Collections.nCopies(inFavour, Choice.FOR), Collections.nCopies(against, Choice.AGAINST))
			.flatMap(List::stream)
			.toList();
		Tally tally = Tally.of(1, votes, present, MORE_THAN_HALF);
		assertThat(tally.carried()).isEqualTo(carried);
		assertThat(tally.abstained()).isEqualTo(present - inFavour - against);
	}

	@Test
	void whereTheOwnersDecideNothingIsEverCarried() {
		List<Tally> all = List.of(new Tally(1, 5, 0, 5, true));
		List<Tally> none = List.of(new Tally(1, 2, 3, 5, false));
		assertThat(Tally.result(all, OwnersVote.NONE)).isEqualTo(SittingResult.CARRIED);
		assertThat(Tally.result(all, OwnersVote.HALF)).isEqualTo(SittingResult.OWNERS_VOTE);
		assertThat(Tally.result(all, OwnersVote.THREE_QUARTERS)).isEqualTo(SittingResult.OWNERS_VOTE);
		assertThat(Tally.result(none, OwnersVote.HALF)).isEqualTo(SittingResult.NOT_CARRIED);
		assertThat(Tally.result(List.of(), OwnersVote.NONE)).isEqualTo(SittingResult.NOT_CARRIED);
	}

	@Test
	void theOwnersSharesAreThoseOfTheLaw() {
		assertThat(OwnersShares.QUORUM.reachedBy(2, 3)).isTrue();
		assertThat(OwnersShares.majority(OwnersVote.NONE)).isNull();
		assertThat(OwnersShares.majority(OwnersVote.HALF).reachedBy(50, 100)).isFalse();
		assertThat(OwnersShares.majority(OwnersVote.HALF).reachedBy(51, 100)).isTrue();
		assertThat(OwnersShares.majority(OwnersVote.THREE_QUARTERS).reachedBy(75, 100)).isTrue();
		assertThat(OwnersShares.majority(OwnersVote.THREE_QUARTERS).reachedBy(74, 100)).isFalse();
	}

	@Test
	void seatsAndHandsAreReadAsTyped() {
		assertThat(SeatNumbers.list(null)).isEmpty();
		assertThat(SeatNumbers.list("3, 1，2、2")).containsExactly(1, 2, 3);
		assertThat(SeatNumbers.byProposal(null)).isEmpty();
		assertThat(SeatNumbers.byProposal("1:1,2;2:3;1:4")).containsOnlyKeys(1, 2)
			.satisfies(hands -> assertThat(hands.get(1)).containsExactly(1, 2, 4));
	}

	@Test
	void tasksAreReadLineByLine() {
		assertThat(PromisedTask.lines(null, TODAY)).isEmpty();
		assertThat(PromisedTask.lines("城建办 | 重新划线 | 2026-11-26 | 照片\n\n社区｜张贴公约｜2026-12-01｜签到表", TODAY))
			.extracting(PromisedTask::who, PromisedTask::dueOn)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("城建办", TODAY),
					org.assertj.core.groups.Tuple.tuple("社区", LocalDate.of(2026, 12, 1)));
		refused("城建办 | 重新划线 | 2026-11-25 | 照片", "sitting.refusal.task-day");
		refused("城建办 | 重新划线 | 月底 | 照片", "sitting.refusal.task-day");
		refused("城建办 | 重新划线 | 2026-12-01", "sitting.refusal.task-line");
		refused(" | 重新划线 | 2026-12-01 | 照片", "sitting.refusal.task-line");
		refused("城建办 | 划线 | 2026-12-01 | 照片\n".repeat(21), "sitting.refusal.many-tasks");
	}

	private static void refused(String typed, String key) {
		assertThatThrownBy(() -> PromisedTask.lines(typed, TODAY))
			.isInstanceOfSatisfying(FieldRefused.class, wrong -> assertThat(wrong.refusal().key()).isEqualTo(key));
	}

}
