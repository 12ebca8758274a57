package org.yishitang.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yishitang.closing.AskingReview;
import org.yishitang.closing.DecidingReview;
import org.yishitang.closing.Requester;
import org.yishitang.closing.Review;
import org.yishitang.closing.ReviewLevel;
import org.yishitang.closing.ReviewResult;
import org.yishitang.desk.MessageField;
import org.yishitang.desk.OutsideMessage;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.Refusal;
import org.yishitang.process.ReviewProcess.Stage;

/** What the reviewing organs tell us: requests, a hearing, results. */
@Configuration(proxyBeanMethods = false)
class ReviewMessages {

	private static final String HEARING_FROM = "hearingFrom";

	private static final String HEARING_TO = "hearingTo";

	@Bean
	OutsideMessage reviewRequested(AskingReview asking, ReviewEngine engine) {
		return request(ReviewLevel.FIRST, asking, engine);
	}

	@Bean
	OutsideMessage finalReviewRequested(AskingReview asking, ReviewEngine engine) {
		return request(ReviewLevel.FINAL, asking, engine);
	}

	@Bean
	OutsideMessage reviewDecided(DecidingReview deciding, ReviewEngine engine, CaseNotes notes) {
		return decision(ReviewLevel.FIRST, deciding, engine, notes);
	}

	@Bean
	OutsideMessage finalReviewDecided(DecidingReview deciding, ReviewEngine engine, CaseNotes notes) {
		return decision(ReviewLevel.FINAL, deciding, engine, notes);
	}

	@Bean
	OutsideMessage finalReviewHearing(DecidingReview deciding) {
		return message("final-review-hearing", List.of(MessageField.day(HEARING_FROM), MessageField.day(HEARING_TO)),
				no -> deciding.possible(no, ReviewLevel.FINAL),
				(no, said) -> deciding.hear(no, said.day(HEARING_FROM), said.day(HEARING_TO), said.actor));
	}

	private static OutsideMessage request(ReviewLevel level, AskingReview asking, ReviewEngine engine) {
		List<MessageField> fields = List.of(MessageField.day("requestedOn"), MessageField.number("documentNo"),
				MessageField.choice("by", Requester.values()));
		return message(Stage.of(level).requested, fields, no -> asking.possible(no, level), (no, said) -> {
			Review.Request request = new Review.Request(said.day("requestedOn"), Requester.valueOf(said.of("by")),
					said.of("documentNo"));
			if (asking.request(no, level, request, said.actor)) {
				engine.requested(no, level);
			}
		});
	}

	private static OutsideMessage decision(ReviewLevel level, DecidingReview deciding, ReviewEngine engine,
			CaseNotes notes) {
		List<MessageField> plain = List.of(MessageField.choice("result", ReviewResult.values()),
				MessageField.day("decidedOn"), MessageField.day("servedOn"), MessageField.number("documentNo"),
				MessageField.words("words"));
		List<MessageField> heard = List.of(MessageField.day(HEARING_FROM).optional(),
				MessageField.day(HEARING_TO).optional());
		List<MessageField> fields = level == ReviewLevel.FIRST ? plain
				: java.util.stream.Stream.concat(plain.stream(), heard.stream()).toList();
		String name = Stage.of(level).decided;
		return message(name, fields, no -> deciding.possible(no, level), (no, said) -> {
			ReviewResult result = ReviewResult.valueOf(said.of("result"));
			hearing(no, said, deciding, said.of("documentNo"), level);
			boolean fresh = said.of("words") != null && !deciding.known(no, level, said.of("documentNo"));
			String note = !fresh ? null : notes.keep(no, name + ".words", said.of("words"), said.actor);
			Review.Decision decision = new Review.Decision(result, said.day("decidedOn"), said.day("servedOn"),
					said.of("documentNo"), note);
			if (deciding.decide(no, level, decision, said.actor)) {
				engine.decided(no, level, result);
			}
		});
	}

	private static void hearing(String no, Said said, DecidingReview deciding, String documentNo, ReviewLevel level) {
		boolean from = said.of(HEARING_FROM) != null;
		if (from != (said.of(HEARING_TO) != null)) {
			throw new FieldRefused(from ? HEARING_TO : HEARING_FROM, Refusal.of("review.refusal.hearing-both"));
		}
		if (from && !deciding.known(no, level, documentNo)) {
			deciding.hear(no, said.day(HEARING_FROM), said.day(HEARING_TO), said.actor);
		}
	}

	private static OutsideMessage message(String name, List<MessageField> fields, Predicate<String> possible,
			BiConsumer<String, Said> taking) {
		return new OutsideMessage() {

			@Override
			public String name() {
				return name;
			}

			@Override
			public List<MessageField> fields() {
				return fields;
			}

			@Override
			public boolean possible(String no) {
				return possible.test(no);
			}

			@Override
			public void receive(String no, Map<String, String> values, String actor) {
				taking.accept(no, new Said(values, actor));
			}

		};
	}

	/**
	 * What came in, checked against the fields.
	 *
	 * @param actor who registers it
	 */
	private record Said(Map<String, String> values, String actor) {

		String of(String field) {
			return values.get(field);
		}

		LocalDate day(String field) {
			return LocalDate.parse(values.get(field));
		}

	}

}
