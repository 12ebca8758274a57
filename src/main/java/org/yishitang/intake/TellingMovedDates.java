package org.yishitang.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.DeadlineMoved;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.DeadlinesMoved;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

/** A holiday notice moved the day a petitioner was told: they are told the new one, with the old. */
@Component
class TellingMovedDates {

	private static final int AT_ONCE = 500;

	/** Until when a petitioner may ask for a review: a day they must know. */
	private static final Set<String> RIGHTS = Set.of("DL-08", "DL-10");

	private final Petitions petitions;

	private final Deadlines deadlines;

	private final Limits limits;

	private final CaseLog log;

	TellingMovedDates(Petitions petitions, Deadlines deadlines, Limits limits, CaseLog log) {
		this.petitions = petitions;
		this.deadlines = deadlines;
		this.limits = limits;
		this.log = log;
	}

	@EventListener
	void on(DeadlinesMoved event) {
		Map<String, DeadlineMoved> moved = event.moved()
			.stream()
			.filter(each -> each.move().legalMoved())
			.collect(Collectors.toMap(each -> each.deadline().getId(), Function.identity()));
		List<String> nos = moved.values().stream().map(each -> each.deadline().caseNo()).distinct().sorted().toList();
		for (int from = 0; from < nos.size(); from += AT_ONCE) {
			tell(nos.subList(from, Math.min(nos.size(), from + AT_ONCE)), moved);
		}
	}

	private void tell(List<String> nos, Map<String, DeadlineMoved> moved) {
		Map<String, List<Deadline>> all = deadlines.ofAll(nos);
		for (Petition petition : petitions.findByNoIn(nos)) {
			List<Deadline> own = all.getOrDefault(petition.no(), List.of());
			Stream.concat(limits.binding(petition, own).stream(), own.stream().filter(TellingMovedDates::right))
				.map(limit -> moved.get(limit.getId()))
				.filter(Objects::nonNull)
				.forEach(move -> tell(petition, move));
		}
	}

	private static boolean right(Deadline limit) {
		return limit.state().live() && RIGHTS.contains(limit.rule());
	}

	private void tell(Petition petition, DeadlineMoved moved) {
		String by = moved.notice().by() == null ? CaseEvent.SYSTEM : moved.notice().by();
		log.note(petition, CaseEventType.DUE_DATE_MOVED, by,
				Map.of("rule", moved.deadline().rule(), "before", moved.move().oldLegal().toString(), "after",
						moved.move().newLegal().toString(), "notice", String.valueOf(moved.notice().year())));
	}

}
