package org.yishitang.council;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.NotNow;
import org.yishitang.petition.Nature;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/**
 * Lets topics into the pool: anybody of the office or council may propose, the council's secretary decides with a reason,
 * and what the table of eligibility excludes stays out.
 */
@Component
@Transactional
public class Screening {

	private static final int LONGEST_TITLE = 100;

	private static final int LONGEST_REASON = 500;

	private static final int LONGEST_WORDS = 2_000;

	private final CouncilTopics topics;

	private final EligibilityTables tables;

	private final Repeats repeats;

	private final Clock clock;

	Screening(CouncilTopics topics, EligibilityTables tables, Repeats repeats, Clock clock) {
		this.topics = topics;
		this.tables = tables;
		this.repeats = repeats;
		this.clock = clock;
	}

	/**
	 * Puts a topic before the secretary.
	 * @return its id
	 * @throws FieldRefused if something is missing
	 */
	public String propose(TopicDraft draft, String actor) {
		if (draft.source() == TopicSource.RESIDENT && (draft.onBehalfOf() == null || draft.onBehalfOf().isBlank())) {
			throw new FieldRefused("onBehalfOf", Refusal.of("council.refusal.topic.asker"));
		}
		CouncilTopic topic = new CouncilTopic(UUID.randomUUID().toString(), draft.subject(), draft.source(), actor,
				clock.instant())
			.askedBy(draft.onBehalfOf());
		return topics.save(before(topic, draft.answers())).getId();
	}

	/** The topic as the secretary gets it, with what the table of eligibility says. */
	CouncilTopic before(CouncilTopic topic, ScreeningAnswers answers) {
		check(topic.subject());
		judge(topic, topic.subject(), answers);
		return topic;
	}

	/** What the table says about a subject, without keeping anything. */
	@Transactional(readOnly = true)
	public Judgement judgement(TopicSubject subject, ScreeningAnswers answers, int times) {
		return tables.judge(new TopicFacts(answers.accusation() ? Nature.ACCUSATION.name() : "", subject.category(),
				answers.privateData(), answers.violence(), answers.inCourt(), answers.inArbitration(), answers.unlawful(),
				subject.households() == null ? 1 : subject.households(), subject.commonArea(), times,
				answers.leaderAsks() ? TopicFacts.LEADER : ""));
	}

	/** Which vote of the owners a subject needs. */
	@Transactional(readOnly = true)
	public OwnersNeed ownersNeed(OwnersSubject subject) {
		return tables.ownersVote(subject);
	}

	/**
	 * Takes a topic into the pool.
	 * @param subject as the secretary corrected it
	 * @throws Refused if the table excludes it: the sentence names the rule and the other way
	 */
	public void accept(String id, TopicSubject subject, ScreeningAnswers answers, String reason, String actor) {
		CouncilTopic topic = waiting(id);
		check(subject);
		judge(topic, subject, answers);
		decide(topic, TopicState.ACCEPTED, reason, actor);
	}

	/**
	 * Leaves a topic out of the pool.
	 * @throws FieldRefused without a reason
	 */
	public void reject(String id, String reason, String actor) {
		decide(waiting(id), TopicState.REJECTED, reason, actor);
	}

	/** Whoever proposed it takes it back before it was screened. */
	public void withdraw(String id, String actor) {
		CouncilTopic topic = waiting(id);
		if (!topic.proposedBy().equals(actor)) {
			throw new Refused(Refusal.of("council.refusal.topic.others"));
		}
		topic.becomes(TopicState.WITHDRAWN);
	}

	/**
	 * Decides on a place where something was raised again and again; the decision holds while it is on record.
	 * @param result {@link TopicState#ACCEPTED} or {@link TopicState#REJECTED}
	 * @return id of the topic made of it
	 */
	public String decide(String key, String title, TopicState result, String reason, String actor) {
		Repeated found = repeats.often()
			.stream()
			.filter(each -> each.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotNow(Refusal.of("council.refusal.topic.repeat-gone", Repeats.OFTEN)));
		if (!topics.findByRepeatOfIn(java.util.Set.of(key)).isEmpty()) {
			throw new NotNow(Refusal.of("council.refusal.topic.repeat-known"));
		}
		TopicSubject subject = new TopicSubject(title, "", found.community(), found.place(), null, null, false,
				OwnersSubject.NONE);
		check(subject);
		CouncilTopic topic = new CouncilTopic(UUID.randomUUID().toString(), subject, TopicSource.REPEATED, actor,
				clock.instant())
			.ofRepeated(key);
		topic.judged(subject, judgement(subject, ScreeningAnswers.none(), (int) found.times()),
				tables.ownersVote(OwnersSubject.NONE));
		decide(topic, result, reason, actor);
		return topics.save(topic).getId();
	}

	/** Corrects households, common area and the owners' subject of a topic that is in the pool. */
	public void correct(String id, TopicSubject subject) {
		CouncilTopic topic = topics.findById(id).orElseThrow();
		if (topic.state() != TopicState.ACCEPTED && topic.state() != TopicState.ON_AGENDA) {
			throw new NotNow(Refusal.of("council.refusal.topic.closed"));
		}
		check(subject);
		topic.judged(subject, new Judgement(topic.eligibility(), topic.eligibilityReason()),
				tables.ownersVote(subject.owners()));
	}

	private void decide(CouncilTopic topic, TopicState result, String reason, String actor) {
		boolean said = reason != null && !reason.isBlank();
		if (result == TopicState.REJECTED && !said) {
			throw new FieldRefused("reason", Refusal.of("council.refusal.topic.reason"));
		}
		if (said && reason.length() > LONGEST_REASON) {
			throw new FieldRefused("reason", Refusal.of("council.refusal.member.long", LONGEST_REASON));
		}
		if (result == TopicState.ACCEPTED && topic.eligibility() != Eligibility.ELIGIBLE) {
			throw new Refused(Refusal.of("council.refusal.not-eligible", topic.eligibilityReason()));
		}
		topic.screened(result, said ? reason.strip() : null, actor, clock.instant());
	}

	private void judge(CouncilTopic topic, TopicSubject subject, ScreeningAnswers answers) {
		topic.judged(subject, judgement(subject, answers, 0), tables.ownersVote(subject.owners()));
	}

	private CouncilTopic waiting(String id) {
		CouncilTopic topic = topics.findById(id).orElseThrow();
		if (topic.state() != TopicState.PROPOSED) {
			throw new NotNow(Refusal.of("council.refusal.topic.screened"));
		}
		return topic;
	}

	private static void check(TopicSubject subject) {
		if (subject.title() == null || subject.title().isBlank() || subject.title().length() > LONGEST_TITLE) {
			throw new FieldRefused("title", Refusal.of("council.refusal.topic.title", LONGEST_TITLE));
		}
		if (subject.words().length() > LONGEST_WORDS) {
			throw new FieldRefused("words", Refusal.of("council.refusal.member.long", LONGEST_WORDS));
		}
		if (subject.households() != null && (subject.households() < 1 || subject.households() > 100_000)) {
			throw new FieldRefused("households", Refusal.of("council.refusal.topic.households"));
		}
	}

}
