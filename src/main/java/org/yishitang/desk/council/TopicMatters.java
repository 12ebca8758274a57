package org.yishitang.desk.council;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.access.Accounts;
import org.yishitang.council.CouncilTopic;
import org.yishitang.council.TopicState;
import org.yishitang.council.Topics;
import org.yishitang.intake.InvalidFields;
import org.yishitang.intake.Person;
import org.yishitang.intake.RegisteringPetition;
import org.yishitang.intake.Submission;
import org.yishitang.petition.Channel;
import org.yishitang.petition.Facts;
import org.yishitang.petition.Nature;
import org.yishitang.petition.Place;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/**
 * Makes a matter of a topic that a member or a resident brought: a sitting belongs to a matter, with its number, limits
 * and ledger row. Whoever brought the topic is its petitioner and is answered like one.
 */
@Component
class TopicMatters {

	private final Topics topics;

	private final RegisteringPetition registering;

	private final Accounts accounts;

	TopicMatters(Topics topics, RegisteringPetition registering, Accounts accounts) {
		this.topics = topics;
		this.registering = registering;
		this.accounts = accounts;
	}

	/**
	 * Registers the matter of an accepted topic, once.
	 * @return its receipt number
	 * @throws Refused where the topic is not accepted or stands for a matter already
	 */
	@Transactional
	String register(String id, String secretary) {
		CouncilTopic topic = topics.find(id)
			.filter(found -> found.state() == TopicState.ACCEPTED && found.caseNo() == null)
			.orElseThrow(() -> new Refused(Refusal.of("council.refusal.topic.matter")));
		String no = registered(topic, secretary);
		topics.standsFor(id, no);
		return no;
	}

	private String registered(CouncilTopic topic, String secretary) {
		try {
			return registering.register(submission(topic), secretary, topic.getId()).no();
		}
		catch (InvalidFields wrong) {
			throw new Refused(wrong.fields().get(0).refusal());
		}
	}

	private Submission submission(CouncilTopic topic) {
		String text = Stream.of(topic.subject().title(), topic.subject().words())
			.filter(part -> part != null && !part.isBlank())
			.collect(Collectors.joining("\n"));
		Submission said = Submission.of(Channel.WINDOW.name(), text)
			.about(topic.subject().category(), Nature.SUGGESTION.name())
			.at(new Place(topic.subject().community(), null, topic.subject().place()))
			.given(new Facts(null, null, null, null, null, topic.subject().households(), null, null, null, null));
		return said.from(brought(topic));
	}

	/** The resident who asked, else the account that brought it in. */
	private Person brought(CouncilTopic topic) {
		String name = topic.onBehalfOf() != null ? topic.onBehalfOf()
				: accounts.namesOf(Set.of(topic.proposedBy())).getOrDefault(topic.proposedBy(), topic.proposedBy());
		return new Person(name.strip(), topic.askerPhone(), null);
	}

}
