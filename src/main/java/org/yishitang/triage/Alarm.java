package org.yishitang.triage;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Urgency;
import org.yishitang.territory.Post;
import org.yishitang.territory.Posts;

/**
 * Major and urgent matters (信访工作条例 Art. 25): the leader on duty is paged at once, the report by phone and the written
 * one are owed from this moment. Lowering the urgency later takes nothing back.
 */
@Component
public class Alarm {

	private static final String WRITTEN = "DL-12";

	private static final String BY_PHONE = "DL-12:PHONE";

	private static final String LEADER = "leader";

	private final Posts posts;

	private final Deadlines deadlines;

	private final CaseLog log;

	Alarm(Posts posts, Deadlines deadlines, CaseLog log) {
		this.posts = posts;
		this.deadlines = deadlines;
		this.log = log;
	}

	/**
	 * Raises the alarm for a matter of the highest urgency, once.
	 * @param since from when the report is owed: the receipt, or the moment somebody saw how urgent it is
	 */
	void raise(Petition petition, Instant since) {
		if (petition.classification().urgency() != Urgency.L1 || raisedAt(petition.no()).isPresent()) {
			return;
		}
		deadlines.open(petition.no(), WRITTEN, since);
		deadlines.open(petition.no(), BY_PHONE, since);
		Optional<String> paged = onDuty(LEADER);
		log.note(petition, CaseEventType.URGENT_RAISED, CaseEvent.SYSTEM,
				Map.of("rule", WRITTEN, "recipients", paged.orElse(""), "vacant", Boolean.toString(paged.isEmpty())));
	}

	/** Since when the report is owed; empty where no alarm was raised. */
	public Optional<Instant> raisedAt(String no) {
		return deadlines.latest(no, WRITTEN).map(Deadline::from);
	}

	/** The leader on duty, A or B; where neither is there, whoever is on duty above. */
	private Optional<String> onDuty(String post) {
		return posts.onDuty(post).or(() -> posts.superiorOf(post).map(Post::id).flatMap(this::onDuty));
	}

}
