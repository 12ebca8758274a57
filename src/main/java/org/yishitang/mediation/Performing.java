package org.yishitang.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/** Keeps what was promised, asks for its proof when its day comes, and hears who says that it was done. */
@Component
@Transactional
public class Performing {

	private static final int LONGEST = 2_000;

	private final Performances rows;

	private final PerformanceClock days;

	private final PerformanceEngine engine;

	private final MediationLog log;

	Performing(Performances rows, PerformanceClock days, PerformanceEngine engine, MediationLog log) {
		this.rows = rows;
		this.days = days;
		this.engine = engine;
		this.log = log;
	}

	/**
	 * Moments of a promise.
	 *
	 * @param next when something happens by itself
	 * @param late from when what people do then is late
	 */
	public record Times(Instant next, Instant late) {

	}

	/**
	 * A task of a resolution.
	 *
	 * @param id of the task, which becomes that of the promise
	 * @param who unit or person
	 */
	public record Resolved(String id, String caseNo, String sittingId, int position, String who, String what, LocalDate dueOn,
			String proof) {

	}

	/** The clauses of an agreement bind (Art. 31): each is asked after for itself. */
	void agreed(String caseNo, String mediation, List<Clause> clauses, LocalDate on) {
		clauses.forEach(clause -> give(Performance.of(caseNo, mediation, clause, on)));
	}

	/** A resolution stands: each of its tasks is a promise too. */
	public void resolved(Resolved task) {
		give(Performance.of(task, days.today()));
	}

	private void give(Performance promise) {
		Performance kept = rows.save(promise);
		engine.given(kept, days.asked(kept.dueOn()));
	}

	/** The last day has come: whoever promised is asked for proof. */
	public void askProof(String id) {
		Performance promise = get(id);
		log.note(promise.caseNo(), CaseEventType.PROOF_ASKED, CaseEvent.SYSTEM, "promise", id, "clause", number(promise));
	}

	/** A week later nobody has looked: chair and leader hear of it. */
	public void unproven(String id) {
		Performance promise = get(id);
		log.note(promise.caseNo(), CaseEventType.PERFORMANCE_UNPROVEN, CaseEvent.SYSTEM, "promise", id, "clause",
				number(promise));
	}

	/**
	 * A side says that it was done, or that the other side did it; who promised cannot close it by saying so.
	 * @param words what was done, when, and what shows it
	 * @throws Refused where it is settled or told already
	 */
	public void report(String caseNo, String id, Promiser by, String words, String actor) {
		Performance promise = rows.findById(id)
			.filter(found -> found.caseNo().equals(caseNo))
			.orElseThrow(() -> refused("none"));
		if (promise.state() != PerformanceState.RUNNING || promise.reportedOn() != null) {
			throw refused("told");
		}
		if (words == null || words.isBlank()) {
			throw refused("words");
		}
		if (words.strip().length() > LONGEST) {
			throw new Refused(Refusal.of("sides.refusal.too-long", LONGEST));
		}
		promise.reported(by, days.today(), words.strip());
		// Of two at the same moment the second is stopped by the row, before it tells the process.
		rows.saveAndFlush(promise);
		engine.reported(promise);
		log.note(caseNo, CaseEventType.PERFORMANCE_REPORTED, actor, "promise", id, "clause", number(promise));
	}

	/** A photo or scan that proves it. */
	public void prove(String caseNo, String id, MediationDesk.Scan file) {
		rows.findById(id)
			.filter(found -> found.caseNo().equals(caseNo))
			.orElseThrow(() -> refused("none"))
			.proven(file.id(), file.mediaType(), file.sha256());
	}

	Performance get(String id) {
		return rows.findById(id).orElseThrow(() -> refused("none"));
	}

	static String number(Performance promise) {
		return Integer.toString(promise.position());
	}

	static Refused refused(String rule) {
		return new Refused(Refusal.of("performance.refusal." + rule));
	}

}
