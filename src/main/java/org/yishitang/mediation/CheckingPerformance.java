package org.yishitang.mediation;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;

/** What those found who looked at a promise: kept, put off by both, broken, kept after all, left to the court. */
@Component
@Transactional
public class CheckingPerformance {

	private final Performing performing;

	private final PerformanceClock days;

	private final MediationLog log;

	CheckingPerformance(Performing performing, PerformanceClock days, MediationLog log) {
		this.performing = performing;
		this.days = days;
		this.log = log;
	}

	/**
	 * What was found.
	 *
	 * @param next how it goes on
	 * @param times of what comes next; null at the end
	 */
	public record Step(PerformanceNext next, Performing.Times times) {

	}

	/**
	 * A promise was looked at, on its day or after it was broken.
	 * @param until the new day where both sides agreed on one
	 * @param note id of the words, or null
	 */
	public Step found(String id, PerformanceFinding finding, LocalDate until, String note, String actor) {
		Performance promise = performing.get(id);
		boolean settling = promise.state() == PerformanceState.BROKEN;
		Step step = switch (finding) {
			case KEPT -> {
				promise.kept(days.today(), log.words(note));
				Performing.Times again = days.followUp(promise);
				yield again == null ? new Step(PerformanceNext.DONE, null) : new Step(PerformanceNext.FOLLOW_UP, again);
			}
			case LATER -> {
				promise.putOff(until);
				yield new Step(PerformanceNext.WAIT, days.asked(until));
			}
			case BROKEN -> new Step(PerformanceNext.BREACH, days.urged());
			case COURT, RELEASED -> {
				promise.givenUp(PerformanceState.valueOf(finding.name()));
				yield new Step(PerformanceNext.GIVEN_UP, null);
			}
		};
		log.note(promise.caseNo(), settling ? CaseEventType.BREACH_SETTLED : CaseEventType.PERFORMANCE_CHECKED, actor,
				"promise", id, "clause", Performing.number(promise), "result", finding.name(), "date",
				until == null ? null : until.toString(), "note", note);
		return step;
	}

	/** It is broken: both sides, the mediators and the leader are told, and what the law offers. */
	public void breach(String id) {
		Performance promise = performing.get(id);
		promise.broken(days.today());
		log.note(promise.caseNo(), CaseEventType.PERFORMANCE_BROKEN, CaseEvent.SYSTEM, "promise", id, "clause",
				Performing.number(promise), "source", promise.source().name());
	}

	/** The parties were asked again (Art. 31). */
	public Step followedUp(String id, boolean stillKept, String note, String actor) {
		Performance promise = performing.get(id);
		promise.followedUp();
		log.note(promise.caseNo(), CaseEventType.PERFORMANCE_FOLLOWED_UP, actor, "promise", id, "clause",
				Performing.number(promise), "result", stillKept ? PerformanceFinding.KEPT.name()
						: PerformanceFinding.BROKEN.name(), "note", note);
		if (!stillKept) {
			return new Step(PerformanceNext.BREACH, days.urged());
		}
		Performing.Times again = days.followUp(promise);
		return again == null ? new Step(PerformanceNext.DONE, null) : new Step(PerformanceNext.FOLLOW_UP, again);
	}

}
