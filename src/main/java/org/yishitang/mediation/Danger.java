package org.yishitang.mediation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.territory.Post;
import org.yishitang.territory.Posts;

/**
 * A quarrel that threatens to grow: a preventive step and a report to the police at once (人民调解法 Art. 25). Suspected
 * violence in a family or harm to a child: no mediation, a report (反家庭暴力法 Art. 14, 未成年人保护法 Art. 11).
 */
@Component
@Transactional
public class Danger {

	private static final String WRITTEN = "DL-12";

	private final MediationBook book;

	private final MediationLog log;

	private final Deadlines deadlines;

	private final Posts posts;

	private final Clock clock;

	Danger(MediationBook book, MediationLog log, Deadlines deadlines, Posts posts, Clock clock) {
		this.book = book;
		this.log = log;
		this.deadlines = deadlines;
		this.posts = posts;
		this.clock = clock;
	}

	/**
	 * What was done about the danger.
	 * @param note id of what threatens, the preventive step and the report to the police
	 */
	public void report(String no, String note, String actor) {
		book.running(no);
		log.note(no, CaseEventType.MEDIATION_DANGER, actor, "note", note);
	}

	/** The same in plain words, kept in the case file. */
	void report(String no, String threat, String step, String police, String actor) {
		report(no, log.keep(no, "mediate.dangerNote", "%s；%s；%s".formatted(threat, step, police), actor), actor);
	}

	/**
	 * Pages the leader on duty; from now on the reports of an urgent matter are owed.
	 * @return since when, empty where they were owed before
	 */
	public Optional<Instant> page(String no) {
		boolean fresh = deadlines.latest(no, WRITTEN).isEmpty();
		if (fresh) {
			deadlines.open(no, WRITTEN, clock.instant());
			deadlines.open(no, "DL-12:PHONE", clock.instant());
		}
		Optional<String> paged = onDuty("leader");
		log.note(no, CaseEventType.URGENT_RAISED, CaseEvent.SYSTEM, "rule", WRITTEN, "recipients", paged.orElse(""),
				"vacant", Boolean.toString(paged.isEmpty()));
		return fresh ? deadlines.latest(no, WRITTEN).map(Deadline::from) : Optional.empty();
	}

	/** What made somebody suspect harm and to whom it was reported; the words are for the mediators alone. */
	void suspect(String no, String words, String reportedTo, String actor) {
		book.running(no).harm(words, reportedTo, clock.instant());
		log.note(no, CaseEventType.MEDIATION_HARM, actor);
	}

	/** Ends the mediation for suspected harm. */
	public void stop(String no) {
		deadlines.cancel(no, "DL-19");
		MediationCase mediation = book.running(no);
		if (mediation.harmReportedAt() == null) {
			mediation.harm(null, null, clock.instant());
			log.note(no, CaseEventType.MEDIATION_HARM, CaseEvent.SYSTEM);
		}
		mediation.end(MediationResult.HARM, clock.instant());
	}

	private Optional<String> onDuty(String post) {
		return posts.onDuty(post).or(() -> posts.superiorOf(post).map(Post::id).flatMap(this::onDuty));
	}

}
