package org.yishitang.council;

import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Petitions;

/** Topics follow the matters they stand for: in the pool while the council has the matter, then done or withdrawn. */
@Component
class FollowingCases {

	private final Petitions petitions;

	private final Topics topics;

	FollowingCases(Petitions petitions, Topics topics) {
		this.petitions = petitions;
		this.topics = topics;
	}

	@EventListener
	void on(CaseEvent event) {
		if (event.type() == CaseEventType.CONSULTATION_STARTED) {
			petitions.findByNo(event.no()).ifPresent(petition -> topics.fromCase(petition, event.actor()));
		}
		else if (event.type() == CaseEventType.SITTING_CONVENED) {
			live(event.no()).ifPresent(topics::onAgenda);
		}
		else if (event.type() == CaseEventType.SITTING_FAILED) {
			live(event.no()).ifPresent(topics::backToPool);
		}
		else if (event.type() == CaseEventType.CONSULTATION_ENDED) {
			live(event.no()).ifPresent(topics::done);
		}
		else if (event.after() != null && event.after().ended() && event.before() != event.after()) {
			live(event.no()).ifPresent(topics::withdrawn);
		}
	}

	private Optional<String> live(String no) {
		return topics.ofCase(no)
			.filter(topic -> topic.state() == TopicState.ACCEPTED || topic.state() == TopicState.ON_AGENDA)
			.map(CouncilTopic::getId);
	}

}
