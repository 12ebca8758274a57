package org.yishitang.mediation;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/** What may happen at any time of a mediation: more time that both sides want, danger, suspected harm. */
@Component
@Transactional
public class MediationMoves {

	private static final String TERM = "DL-19";

	private final MediationBook book;

	private final Deadlines deadlines;

	private final Danger danger;

	private final MediationEngine engine;

	private final MediationLog log;

	MediationMoves(MediationBook book, Deadlines deadlines, Danger danger, MediationEngine engine, MediationLog log) {
		this.book = book;
		this.deadlines = deadlines;
		this.danger = danger;
		this.engine = engine;
		this.log = log;
	}

	/**
	 * Both sides want more time and said so in writing (NB15 Art. 27); once, before the term is over.
	 * @param petitioner whether they signed
	 * @param respondent whether the other side signed
	 * @param days calendar days, at most those of DL-19:EXTENSION
	 * @throws Refused if only one side signed
	 * @throws org.yishitang.clock.LimitRefused too late, too long or a second time
	 */
	public void extend(String no, boolean petitioner, boolean respondent, int days, LocalDate signedOn, String actor) {
		MediationCase mediation = book.running(no);
		String until = deadlines.latest(no, TERM).map(Deadline::dueLegal).map(LocalDate::toString).orElse("—");
		if (!petitioner || !respondent) {
			throw new Refused(Refusal.of("mediation.refusal.extend-both", until));
		}
		Deadline term = deadlines.extend(no, TERM, days);
		mediation.extended(days, signedOn);
		log.note(no, CaseEventType.MEDIATION_EXTENDED, actor, "days", Integer.toString(days), "until",
				term.dueLegal().toString());
	}

	/**
	 * The quarrel threatens to grow (Art. 25).
	 * @param threat what threatens
	 * @param step what was done to prevent it
	 * @param police to which police station it was reported, when and by whom
	 */
	public void danger(String no, String threat, String step, String police, String actor) {
		if (blank(threat) || blank(step) || blank(police)) {
			throw new Refused(Refusal.of("mediation.refusal.danger"));
		}
		danger.report(no, threat, step, police, actor);
		engine.dangerArose(no);
	}

	/**
	 * Violence in a family or harm to a child is suspected: no mediation, a report at once.
	 * @param reportedTo police, civil affairs or education, with time
	 */
	public void harm(String no, String words, String reportedTo, String actor) {
		if (blank(words) || blank(reportedTo)) {
			throw new Refused(Refusal.of("mediation.refusal.harm"));
		}
		danger.suspect(no, words, reportedTo, actor);
		engine.harmSuspected(no);
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

}
