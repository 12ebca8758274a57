package org.yishitang.desk.council;

import java.util.Arrays;

import org.yishitang.council.CouncilTopic;
import org.yishitang.council.OwnersSubject;
import org.yishitang.council.ScreeningAnswers;
import org.yishitang.council.TopicSubject;

/** What was typed about a topic, as it was typed. */
record TopicForm(String title, String words, String source, String onBehalfOf, String community, String place,
		String category, String households, Boolean commonArea, String owners, Boolean accusation, Boolean privateData,
		Boolean violence, Boolean inCourt, Boolean inArbitration, Boolean unlawful, Boolean leaderAsks, String reason) {

	static TopicForm blank() {
		return new TopicForm("", "", "", "", "", "", "", "", false, "NONE", false, false, false, false, false, false, false,
				"");
	}

	static TopicForm of(CouncilTopic topic) {
		TopicSubject subject = topic.subject();
		return new TopicForm(subject.title(), subject.words(), topic.source().name(), text(topic.onBehalfOf()),
				text(subject.community()), text(subject.place()), text(subject.category()), text(subject.households()),
				subject.commonArea(), subject.owners().name(), false, false, false, false, false, false, false, "");
	}

	/** What it is about; households that are no number count as none given. */
	TopicSubject subject() {
		return new TopicSubject(title == null ? "" : title.strip(), words == null ? "" : words.strip(), none(community),
				none(place), none(category), number(households), is(commonArea), owners(owners));
	}

	ScreeningAnswers answers() {
		return new ScreeningAnswers(is(accusation), is(privateData), is(violence), is(inCourt), is(inArbitration),
				is(unlawful), is(leaderAsks));
	}

	private static OwnersSubject owners(String code) {
		return Arrays.stream(OwnersSubject.values())
			.filter(each -> each.name().equals(code))
			.findFirst()
			.orElse(OwnersSubject.NONE);
	}

	private static Integer number(String text) {
		return text != null && text.strip().matches("\\d{1,6}") ? Integer.valueOf(text.strip()) : null;
	}

	private static boolean is(Boolean value) {
		return Boolean.TRUE.equals(value);
	}

	private static String none(String text) {
		return text == null || text.isBlank() ? null : text.strip();
	}

	private static String text(Object value) {
		return value == null ? "" : value.toString();
	}

}
