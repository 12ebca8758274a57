package org.yishitang.council;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.Refusal;

/** Topics that residents propose themselves, and what they may see of them by their own link. */
@Component
@Transactional
public class ResidentTopics {

	/** Stands for residents where an account is named. */
	public static final String RESIDENT = "petitioner";

	private static final int LONGEST_NAME = 50;

	private static final Pattern PHONE = Pattern.compile("[0-9 +-]{7,20}");

	private final CouncilTopics topics;

	private final Screening screening;

	private final Clock clock;

	ResidentTopics(CouncilTopics topics, Screening screening, Clock clock) {
		this.topics = topics;
		this.screening = screening;
		this.clock = clock;
	}

	/**
	 * Puts a resident's topic before the secretary.
	 * @param name how they want to be called
	 * @param phone where they are answered
	 * @return the token of their link, told this once
	 * @throws FieldRefused if something is missing
	 */
	public String propose(TopicSubject subject, String name, String phone) {
		if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
			throw new FieldRefused("name", Refusal.of("council.refusal.topic.name", LONGEST_NAME));
		}
		if (phone == null || !PHONE.matcher(phone.strip()).matches()) {
			throw new FieldRefused("phone", Refusal.of("council.refusal.topic.phone"));
		}
		if (subject.words().isBlank()) {
			throw new FieldRefused("words", Refusal.of("council.refusal.topic.words"));
		}
		String token = LinkTokens.fresh();
		CouncilTopic topic = screening.before(
				new CouncilTopic(UUID.randomUUID().toString(), subject, TopicSource.RESIDENT, RESIDENT, clock.instant())
					.askedBy(name.strip(), phone.strip(), LinkTokens.hash(token)),
				ScreeningAnswers.none());
		topics.save(topic);
		return token;
	}

	/** What became of the topic behind a link; empty for a link that does not work. */
	@Transactional(readOnly = true)
	public Optional<TopicAnswer> open(String token) {
		return topics.findByTokenHash(LinkTokens.hash(token))
			.map(topic -> new TopicAnswer(topic.subject().title(), topic.state(), topic.proposedAt(), topic.screenedAt(), topic.caseNo(),
					topic.state() == TopicState.REJECTED ? topic.screeningReason() : null));
	}

}
