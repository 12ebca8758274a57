package org.yishitang.mediation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadlines;
import org.yishitang.clock.StatutoryClock;
import org.yishitang.petition.Petition;

/** The limits that begin when an agreement binds: judicial confirmation and follow-ups. */
@Component
class AgreementLimits {

	/** Categories of identity and family relations: no judicial confirmation (SPC11 Art. 4). */
	private static final String FAMILY = "09";

	private final Deadlines deadlines;

	private final StatutoryClock statutory;

	private final Performing performing;

	private final Confirming confirming;

	private final Clock clock;

	AgreementLimits(Deadlines deadlines, StatutoryClock statutory, Performing performing, Confirming confirming,
			Clock clock) {
		this.deadlines = deadlines;
		this.statutory = statutory;
		this.performing = performing;
		this.confirming = confirming;
		this.clock = clock;
	}

	/** Whether the court may confirm the agreement (Art. 33). */
	static boolean confirmable(Petition petition) {
		return !String.valueOf(petition.classification().category()).startsWith(FAMILY);
	}

	/**
	 * The agreement binds: the term is met, both parties may ask the court for 30 days (DL-20), and the mediators ask
	 * after each promise (DL-22, of which the first one runs).
	 */
	void begin(Petition petition, MediationCase mediation, Instant effective, List<Clause> clauses) {
		LocalDate on = LocalDate.ofInstant(effective, clock.getZone());
		deadlines.meet(petition.no(), "DL-19");
		if (confirmable(petition)) {
			deadlines.open(petition.no(), "DL-20", effective);
			confirming.open(petition.no(), mediation.getId(), on);
		}
		performing.agreed(petition.no(), mediation.getId(), clauses, on);
		clauses.stream()
			.filter(clause -> clause.dueOn() != null)
			.forEach(clause -> clause.followUp(LocalDate.from(statutory.due("DL-22", clause.dueOn().atStartOfDay()).dueLegal())));
		clauses.stream()
			.map(Clause::dueOn)
			.filter(Objects::nonNull)
			.min(LocalDate::compareTo)
			.ifPresent(first -> deadlines.open(petition.no(), "DL-22", first.atStartOfDay(clock.getZone()).toInstant()));
		LocalDate last = clauses.stream().map(Clause::dueOn).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
		petition.decided(petition.outcome(), last);
	}

}
