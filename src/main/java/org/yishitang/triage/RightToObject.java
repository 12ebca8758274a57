package org.yishitang.triage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.Deadlines;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Status;

/** Whether a matter may still be sent back, and until when it could have been. */
@Component
public class RightToObject {

	private final Petitions petitions;

	private final TriageSheets sheets;

	private final FirstLimits limits;

	private final Deadlines deadlines;

	private final Clock clock;

	RightToObject(Petitions petitions, TriageSheets sheets, FirstLimits limits, Deadlines deadlines, Clock clock) {
		this.petitions = petitions;
		this.sheets = sheets;
		this.limits = limits;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** DL-04, or DL-32:RETURN for an order of the Shandong model. */
	String rule(Petition petition) {
		return limits.returnRule(petition);
	}

	/** The moment from which it is too late, while an objection waits to be confirmed; else empty. */
	public Optional<Instant> closesAt(String no) {
		Petition petition = petitions.get(no);
		boolean waiting = sheets.findByCaseNo(no)
			.filter(sheet -> sheet.objection() == ObjectionState.RAISED)
			.isPresent();
		return waiting ? deadlines.latest(no, rule(petition)).map(Deadline::legalEnd) : Optional.empty();
	}

	/** Why no objection may be raised, if so. */
	Optional<Refusal> refusalToRaise(Petition petition) {
		if (!petition.channel().fromAbove()) {
			return Optional.of(Refusal.of("triage.refusal.objection-not-from-above"));
		}
		ObjectionState earlier = sheets.findByCaseNo(petition.no()).map(TriageSheet::objection).orElse(null);
		if (earlier != null && earlier.sent()) {
			return Optional.of(Refusal.of("triage.refusal.objection-once"));
		}
		return tooLate(petition);
	}

	/** Why it may not go out any more, if so. */
	Optional<Refusal> tooLate(Petition petition) {
		String rule = rule(petition);
		Optional<Deadline> limit = deadlines.latest(petition.no(), rule);
		return limit.filter(open -> !clock.instant().isBefore(open.legalEnd()))
			.map(over -> Refusal.of("triage.refusal.objection-late", rule, over.dueLegal()));
	}

	/** The day on which an answer without a date is entered. */
	public LocalDate today() {
		return LocalDate.now(clock);
	}

	/** Whether an objection went out and the sender has not answered it yet; not where it was withdrawn meanwhile. */
	public boolean awaitsAnswer(String no) {
		boolean waits = petitions.findByNo(no).filter(petition -> petition.status() == Status.OBJECTION).isPresent();
		return waits && sheets.findByCaseNo(no).filter(sheet -> sheet.objection() == ObjectionState.CONFIRMED).isPresent();
	}

	/** Why the objection that waits cannot have been answered on this day, if so. */
	public Optional<Refusal> refusalToAnswer(String no, LocalDate answeredOn) {
		TriageSheet sheet = sheets.findByCaseNo(no).orElseThrow();
		LocalDate raised = LocalDate.ofInstant(sheet.objectedAt(), clock.getZone());
		LocalDate today = LocalDate.now(clock);
		return answeredOn.isBefore(raised) || answeredOn.isAfter(today)
				? Optional.of(Refusal.of("triage.refusal.answer-day", raised, today)) : Optional.empty();
	}

}
