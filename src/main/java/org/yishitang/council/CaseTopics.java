package org.yishitang.council;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import org.yishitang.petition.Facts;
import org.yishitang.petition.Petition;

/** Makes a topic of a matter: place and sort, never names or what the petitioner wrote. */
@Component
class CaseTopics {

	private final EligibilityTables tables;

	private final Repeats repeats;

	private final MessageSource words;

	CaseTopics(@Lazy EligibilityTables tables, Repeats repeats, MessageSource words) {
		this.tables = tables;
		this.repeats = repeats;
		this.words = words;
	}

	CouncilTopic topic(String id, Petition petition, String actor, Instant at) {
		TopicSubject subject = new TopicSubject(title(petition), "", petition.place().community(),
				petition.place().address(), petition.classification().category(), petition.facts().households(), false,
				OwnersSubject.NONE);
		CouncilTopic topic = new CouncilTopic(id, subject, TopicSource.CASE, actor, at).ofCase(petition.no());
		topic.judged(subject, judge(petition), tables.ownersVote(OwnersSubject.NONE));
		return topic;
	}

	/** What the table says when the handler asks for the council. */
	Judgement judge(Petition petition) {
		Facts facts = petition.facts();
		return tables.judge(new TopicFacts(code(petition.classification().nature()), petition.classification().category(),
				false, false, isTrue(facts.inCourt()), isTrue(facts.inArbitration()), false,
				facts.households() == null ? 1 : facts.households(), false, repeats.of(petition), TopicFacts.HANDLER));
	}

	private String title(Petition petition) {
		String category = petition.classification().category();
		String sort = category == null ? words.getMessage("council.topic.untitled", null, Locale.SIMPLIFIED_CHINESE)
				: words.getMessage("petition.category." + category, null, category, Locale.SIMPLIFIED_CHINESE);
		String title = Stream.of(petition.place().address(), sort)
			.filter(text -> text != null && !text.isBlank())
			.collect(Collectors.joining("："));
		return title.length() <= 100 ? title : title.substring(title.length() - 100);
	}

	private static String code(Enum<?> value) {
		return value == null ? "" : value.name();
	}

	private static boolean isTrue(Boolean value) {
		return Boolean.TRUE.equals(value);
	}

}
