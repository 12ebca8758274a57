package org.yishitang.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.yishitang.closing.ReviewLevel;

/** Contract of processes/review.bpmn: one instance from the service of an opinion until nobody may contest it. */
final class ReviewProcess {

	static final String KEY = "review";

	/** A new opinion or a withdrawal: nothing is left to review. */
	static final String SUPERSEDED = "opinion-superseded";

	/** How a stage ended: a result, or {@link End#LAPSED}. */
	static final Variable<String> RESULT = Variable.text("reviewResult");

	/** When the file went out. */
	static final Variable<String> SENT_ON = Variable.text("sentOn");

	/** How it went. */
	static final Variable<String> SENT_BY = Variable.text("sentBy");

	static final List<Variable<?>> VARIABLES = List.of(RESULT, SENT_ON, SENT_BY, Stage.FIRST.windowEnds,
			Stage.FINAL.windowEnds, Stage.FIRST.due, Stage.FINAL.due);

	static final List<String> MESSAGES = List.of(Stage.FIRST.requested, Stage.FIRST.decided, Stage.FINAL.requested,
			Stage.FINAL.decided, SUPERSEDED);

	private ReviewProcess() {
	}

	/** How a stage ends besides the results of an organ. */
	enum End {

		LAPSED

	}

	/** The names of one stage in the model. */
	enum Stage {

		FIRST(ReviewLevel.FIRST, "", "reviewWindowEndsAt", "reviewDueAt"),
		FINAL(ReviewLevel.FINAL, "final-", "finalWindowEndsAt", "finalReviewDueAt");

		/** Message: a review was asked for. */
		final String requested;

		/** Message: the organ decided. */
		final String decided;

		/** The event that waits for the request. */
		final String asked;

		final Variable<Date> windowEnds;

		final Variable<Date> due;

		private final ReviewLevel level;

		private final String prefix;

		Stage(ReviewLevel level, String prefix, String windowEnds, String due) {
			this.level = level;
			this.prefix = prefix;
			this.requested = prefix + "review-requested";
			this.decided = prefix + "review-decided";
			this.asked = prefix + "review-asked";
			this.windowEnds = new Variable<>(windowEnds, Date.class);
			this.due = new Variable<>(due, Date.class);
		}

		static Stage of(ReviewLevel level) {
			return level == ReviewLevel.FIRST ? FIRST : FINAL;
		}

		/** The timer that keeps the limit of this rule, if it is one of this stage. */
		Optional<Timer> timer(String rule) {
			if (rule.equals(level.window())) {
				return Optional.of(new Timer(prefix + "review-window-over", windowEnds));
			}
			return rule.equals(level.term()) ? Optional.of(new Timer(prefix + "review-overdue", due))
					: Optional.empty();
		}

	}

	/**
	 * A timer of the model.
	 *
	 * @param event id of the event
	 * @param at variable with its moment
	 */
	record Timer(String event, Variable<Date> at) {

	}

	/** The moment as the engine keeps it. */
	static Date date(Instant moment) {
		return Date.from(moment);
	}

}
