package org.yishitang.process;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.DueDate;
import org.yishitang.clock.StatutoryClock;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Procedure;
import org.yishitang.territory.Post;
import org.yishitang.territory.Posts;

/** Until when the clock of a matter can still be moved: the sentence above a form. */
@Component
class MovementHints {

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final Deadlines deadlines;

	private final StatutoryClock statutory;

	private final Posts posts;

	private final TaskWords words;

	private final Clock clock;

	MovementHints(Deadlines deadlines, StatutoryClock statutory, Posts posts, TaskWords words, Clock clock) {
		this.deadlines = deadlines;
		this.statutory = statutory;
		this.posts = posts;
		this.words = words;
		this.clock = clock;
	}

	/** Whether the matter may go back to its sender. */
	String objection(Petition petition) {
		return Stream.of("DL-04", "DL-32:RETURN")
			.flatMap(rule -> deadlines.latest(petition.no(), rule).stream())
			.findFirst()
			.map(limit -> words.of(open(limit) ? "process.hint.objection" : "process.hint.objection-closed",
					day(limit)))
			.orElse("");
	}

	/** Whether and until when the handler may ask for more time or hand the matter on. */
	String handling(Petition petition) {
		String first = posts.find(petition.firstHandlerPost()).map(Post::title).orElse("");
		String hands = words.of("process.hint.hand-overs", petition.handOvers(), first);
		Optional<String> simple = Optional.of(petition)
			.filter(matter -> matter.classification().procedure() == Procedure.SIMPLE)
			.flatMap(matter -> deadlines.live(matter.no(), "DL-16"))
			.map(limit -> words.of("process.hint.simple", day(limit)));
		return Stream.of(simple.orElseGet(() -> moreTime(petition)), hands)
			.filter(text -> !text.isEmpty())
			.collect(Collectors.joining(" "));
	}

	/** Until when the director may grant more time, and what does not move with it. */
	String extension(Petition petition) {
		String stated = deadlines.live(petition.no(), "DL-17")
			.map(limit -> " " + words.of("process.hint.stated", day(limit)))
			.orElse("");
		return moreTime(petition) + stated;
	}

	/** When the ordinary procedure would end. */
	String ordinary(Petition petition) {
		LocalDateTime accepted = LocalDateTime.ofInstant(petition.acceptedAt(), clock.getZone());
		DueDate due = statutory.due("DL-06", accepted);
		return words.of("process.hint.ordinary", accepted.toLocalDate(), marked(due.dueLegal(), due.calendarCovered()));
	}

	/** Until when a report of an urgent matter is owed. */
	String report(Petition petition, String rule) {
		return deadlines.latest(petition.no(), rule)
			.map(limit -> words.of("process.hint.report",
					HOUR.format(LocalDateTime.ofInstant(limit.legalEnd(), clock.getZone()))))
			.orElse("");
	}

	private String moreTime(Petition petition) {
		return deadlines.latest(petition.no(), "DL-06")
			.map(limit -> deadlines.refusalToExtend(petition.no(), "DL-06", 1)
				.map(refusal -> words.of(refusal.key(), refusal.arguments().toArray()))
				.orElseGet(() -> words.of("process.hint.extension", day(limit))))
			.orElse("");
	}

	private String day(Deadline limit) {
		return marked(limit.dueLegal(), limit.covered());
	}

	private String marked(Object day, boolean covered) {
		return covered ? day.toString() : day + words.of("process.card.provisional");
	}

	private boolean open(Deadline limit) {
		return clock.instant().isBefore(limit.legalEnd());
	}

}
