package org.yishitang.council;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.Petition;

/** What becomes of topics once they may be talked about; screening is {@link Screening}'s. */
@Component
@Transactional
public class Topics {

	private final CouncilTopics topics;

	private final CaseTopics cases;

	private final Clock clock;

	Topics(CouncilTopics topics, CaseTopics cases, Clock clock) {
		this.topics = topics;
		this.cases = cases;
		this.clock = clock;
	}

	/** The topic of this id. */
	@Transactional(readOnly = true)
	public Optional<CouncilTopic> find(String id) {
		return topics.findById(id);
	}

	/** The topic that stands for a matter. */
	@Transactional(readOnly = true)
	public Optional<CouncilTopic> ofCase(String no) {
		return topics.findByCaseNo(no);
	}

	/**
	 * The handler brought a matter before the council: it becomes a topic, once; one that came back after a resolution
	 * or a withdrawal is taken up again.
	 */
	public CouncilTopic fromCase(Petition petition, String actor) {
		CouncilTopic topic = topics.findByCaseNo(petition.no())
			.orElseGet(() -> topics.save(cases.topic(UUID.randomUUID().toString(), petition, actor, clock.instant())));
		if (topic.state() != TopicState.ACCEPTED && topic.state() != TopicState.ON_AGENDA) {
			topic.screened(TopicState.ACCEPTED, null, actor, clock.instant());
		}
		return topic;
	}

	/** A matter was made of it: what the council does with the matter it does with the topic. */
	public void standsFor(String id, String no) {
		topics.findById(id).orElseThrow().ofCase(no);
	}

	/** A sitting is called for it. */
	public void onAgenda(String id) {
		move(id, TopicState.ON_AGENDA);
	}

	/** The sitting fell through: it waits in the pool again. */
	public void backToPool(String id) {
		move(id, TopicState.ACCEPTED);
	}

	/** The council has finished with it. */
	public void done(String id) {
		move(id, TopicState.DONE);
	}

	/** Whoever brought it took it back. */
	public void withdrawn(String id) {
		move(id, TopicState.WITHDRAWN);
	}

	private void move(String id, TopicState next) {
		CouncilTopic topic = topics.findById(id).orElseThrow();
		if (topic.state() != next) {
			topic.becomes(next);
		}
	}

}
