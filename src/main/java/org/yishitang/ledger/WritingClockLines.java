package org.yishitang.ledger;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.DeadlineMoved;
import org.yishitang.clock.DeadlineOpened;
import org.yishitang.clock.DeadlineSettled;
import org.yishitang.clock.LadderClimbed;
import org.yishitang.clock.LimitMove;
import org.yishitang.petition.CaseEvent;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes a line for everything the clock does to a matter: limits begin, move and end, the ladder climbs. */
@Component
class WritingClockLines {

	private static final String RULE = "rule";

	private final CaseEventRows rows;

	private final Clock clock;

	WritingClockLines(CaseEventRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	@EventListener
	void on(DeadlineOpened opened) {
		Deadline deadline = opened.deadline();
		write(deadline.caseNo(), ClockLine.DEADLINE_OPENED, null, legal(deadline), details(deadline));
	}

	@EventListener
	void on(DeadlineMoved moved) {
		if (moved.byNotice()) {
			byNotice(moved);
			return;
		}
		Deadline deadline = moved.deadline();
		write(deadline.caseNo(), ClockLine.DEADLINE_MOVED, lastDate(deadline), legal(deadline), details(deadline));
	}

	/** The reason is the notice; the dates before come with the event, so that a thousand lines need no reading. */
	private void byNotice(DeadlineMoved moved) {
		Deadline deadline = moved.deadline();
		LimitMove move = moved.move();
		Map<String, String> details = new LinkedHashMap<>(details(deadline));
		details.put("notice", String.valueOf(moved.notice().year()));
		details.put("targetBefore", move.oldTarget().toString());
		details.put("targetAfter", move.newTarget().toString());
		details.put("provisional", String.valueOf(move.provisional()));
		ClockLine line = move.dated() ? ClockLine.DEADLINE_MOVED : ClockLine.DEADLINE_CONFIRMED;
		String by = moved.notice().by() == null ? CaseEvent.SYSTEM : moved.notice().by();
		rows.save(new CaseEventRow(deadline.caseNo(), line.name(), by, clock.instant(), move.oldLegal().toString(),
				move.newLegal().toString(), details));
	}

	@EventListener
	void on(DeadlineSettled settled) {
		write(settled.caseNo(), ClockLine.DEADLINE_SETTLED, null, settled.state().name(), Map.of(RULE, settled.rule()));
	}

	@EventListener
	void on(LadderClimbed climbed) {
		Map<String, String> details = new LinkedHashMap<>();
		details.put(RULE, climbed.rule());
		details.put("recipients", String.join(",", climbed.recipients()));
		details.put("vacant", Boolean.toString(climbed.vacant()));
		rows.save(new CaseEventRow(climbed.caseNo(), ClockLine.LADDER_CLIMBED.name(), CaseEvent.SYSTEM, climbed.at(), null,
				climbed.step().name(), details));
	}

	private void write(String no, ClockLine line, String before, String after, Map<String, String> details) {
		rows.save(new CaseEventRow(no, line.name(), CaseEvent.SYSTEM, clock.instant(), before, after, details));
	}

	/** The date this limit had until now, as it was last written down. */
	private String lastDate(Deadline deadline) {
		List<TimelineEntry> lines = rows.findByCaseNoOrderById(deadline.caseNo())
			.stream()
			.map(CaseEventRow::entry)
			.filter(line -> deadline.rule().equals(line.details().get(RULE)))
			.filter(line -> line.type().equals(ClockLine.DEADLINE_OPENED.name())
					|| line.type().equals(ClockLine.DEADLINE_MOVED.name()))
			.toList();
		return lines.isEmpty() ? null : lines.get(lines.size() - 1).after();
	}

	private String legal(Deadline deadline) {
		return DeadlineDates.of(deadline, clock.getZone()).legal();
	}

	private static Map<String, String> details(Deadline deadline) {
		return Map.of(RULE, deadline.rule(), "basis", deadline.basis() == null ? "" : deadline.basis());
	}

}
