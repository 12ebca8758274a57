package org.yishitang.mediation;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/**
 * Judicial confirmation of an agreement: 30 days for both parties together (人民调解法 Art. 33, 民事诉讼法 Art. 205), a
 * reminder after 20 of them, and what the court said. The office neither applies nor decides.
 */
@Component
@Transactional
public class Confirming {

	private static final String RIGHT = "DL-20";

	/** Days before the last one on which both are reminded. */
	private static final int REMINDED_BEFORE = 10;

	private final JudicialConfirmations rows;

	private final PerformanceClock days;

	private final PerformanceEngine engine;

	private final Deadlines deadlines;

	private final MediationLog log;

	Confirming(JudicialConfirmations rows, PerformanceClock days, PerformanceEngine engine, Deadlines deadlines,
			MediationLog log) {
		this.rows = rows;
		this.days = days;
		this.engine = engine;
		this.deadlines = deadlines;
		this.log = log;
	}

	/** The agreement binds from this day: both may apply. */
	void open(String caseNo, String mediation, LocalDate effective) {
		JudicialConfirmation right = rows
			.save(new JudicialConfirmation(mediation, caseNo, days.lastDayOfCourt(effective)));
		engine.confirmable(caseNo, days.start(right.lastDay().minusDays(REMINDED_BEFORE)),
				days.start(right.lastDay().plusDays(1)));
	}

	/** The right of the latest agreement of a matter; empty where there is none. */
	@Transactional(readOnly = true)
	public Optional<JudicialConfirmation> of(String caseNo) {
		return rows.findFirstByCaseNoOrderByLastDayDescIdDesc(caseNo);
	}

	/** Confirmed agreements of those that were or could have been laid before the court (M15). */
	@Transactional(readOnly = true)
	public PerformanceBook.Rate rate() {
		return new PerformanceBook.Rate(rows.countByResult(ConfirmationResult.CONFIRMED),
				rows.countByLastDayBeforeOrAppliedOnIsNotNull(days.today()));
	}

	/** Ten days are left: both are reminded. */
	public void remind(String caseNo) {
		of(caseNo).ifPresent(right -> log.note(caseNo, CaseEventType.CONFIRMATION_REMINDED, CaseEvent.SYSTEM, "date",
				right.lastDay().toString()));
	}

	/** Nobody applied in time; the agreement binds as before. */
	public void lapse(String caseNo) {
		log.note(caseNo, CaseEventType.CONFIRMATION_LAPSED, CaseEvent.SYSTEM);
	}

	/**
	 * Both parties applied together.
	 * @param both whether both did; one alone may not
	 */
	public void applied(String caseNo, boolean both, String court, LocalDate on, String actor) {
		JudicialConfirmation right = of(caseNo).orElseThrow(() -> Performing.refused("not-confirmable"));
		if (!both) {
			throw Performing.refused("both");
		}
		if (right.appliedOn() != null) {
			throw Performing.refused("applied");
		}
		if (on.isAfter(right.lastDay()) || on.isAfter(days.today())) {
			throw new Refused(
					Refusal.of("performance.refusal.too-late", right.lastDay().toString()));
		}
		right.applied(court, on);
		deadlines.meet(caseNo, RIGHT);
		if (!days.today().isAfter(right.lastDay())) {
			engine.applied(caseNo);
		}
		log.note(caseNo, CaseEventType.CONFIRMATION_APPLIED, actor, "date", on.toString());
	}

	/** The court has decided. */
	public void decided(String caseNo, ConfirmationResult result, LocalDate on, String documentNo, String actor) {
		JudicialConfirmation right = of(caseNo).filter(found -> found.appliedOn() != null)
			.orElseThrow(() -> Performing.refused("not-applied"));
		if (on.isAfter(days.today()) || on.isBefore(right.appliedOn())) {
			throw Performing.refused("decided-on");
		}
		right.decided(result, on, documentNo);
		log.note(caseNo, CaseEventType.CONFIRMATION_DECIDED, actor, "result", result.name(), "date", on.toString());
	}

}
