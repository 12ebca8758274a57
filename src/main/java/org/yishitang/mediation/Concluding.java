package org.yishitang.mediation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;

/** What came out of a talk, and the agreement that both sides sign (人民调解法 Art. 28-31). */
@Component
@Transactional
public class Concluding {

	private final MediationBook book;

	private final MediationRecords records;

	private final AgreementLimits limits;

	private final MediationLog log;

	private final Clock clock;

	Concluding(MediationBook book, MediationRecords records, AgreementLimits limits, MediationLog log, Clock clock) {
		this.book = book;
		this.records = records;
		this.limits = limits;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * What a mediator writes down after a talk; texts are ids of notes.
	 *
	 * @param note the talk, the agreement's words, or where the parties still differ
	 * @param form null for a written agreement
	 * @param amount yuan, or null
	 * @param performBy until when it is to be performed, null for at once
	 * @param facts facts nobody disputes any more, or null
	 * @param openPoints what stays open, or null
	 */
	public record Outcome(MediationResult result, String note, AgreementForm form, Integer amount, LocalDate performBy,
			String facts, String openPoints, Relation ground) {

	}

	/** Records a talk and says how it goes on. */
	public MediationNext record(String no, Outcome said, String actor) {
		MediationCase mediation = book.running(no);
		undisputed(mediation, log.words(said.facts()), log.words(said.openPoints()));
		switch (said.result()) {
			case SESSION -> {
				talk(mediation, said, actor);
				log.note(no, CaseEventType.MEDIATION_SESSION, actor, "note", said.note());
				return MediationNext.TALK_ON;
			}
			case RECUSED -> {
				book.recuse(mediation, actor, said.ground() == null ? Relation.OTHER : said.ground(), clock.instant());
				log.note(no, CaseEventType.MEDIATOR_RECUSED, actor, "mediator", actor);
				return MediationNext.APPOINT;
			}
			case AGREEMENT, PARTIAL -> {
				return agree(no, mediation, said, actor);
			}
			default -> {
				talk(mediation, said, actor);
				mediation.agree(said.result(), null, said.amount());
				log.note(no, CaseEventType.MEDIATION_ENDED, actor, "result", said.result().name(), "note", said.note());
				return said.result() == MediationResult.HARM ? MediationNext.HARM : MediationNext.STOP;
			}
		}
	}

	private MediationNext agree(String no, MediationCase mediation, Outcome said, String actor) {
		AgreementForm form = said.form() == null ? AgreementForm.WRITTEN : said.form();
		mediation.agree(said.result(), form, said.amount());
		talk(mediation, said, actor);
		if (records.clauses(mediation).isEmpty()) {
			records.promise(mediation, new Promise(Promiser.BOTH, log.words(said.note()), Agreements.AS_WRITTEN,
					said.performBy(), null));
		}
		if (form == AgreementForm.WRITTEN) {
			return MediationNext.SIGN;
		}
		bind(no, mediation, clock.instant(), false, actor);
		return MediationNext.SETTLED;
	}

	/**
	 * How the agreement was signed.
	 *
	 * @param signed whether both sides signed; else they talk on
	 * @param on day of the last signature, null for today
	 * @param petitioner how they signed, null as recorded before
	 * @param respondent the same of the other side
	 * @param facts id of a note with main facts and responsibilities, or null
	 * @param respondentName id of a note with the name of the other side, or null
	 * @param remark id of a note, or null
	 */
	public record Signing(boolean signed, LocalDate on, SignatureKind petitioner, SignatureKind respondent,
			boolean sealed, String facts, String respondentName, String remark) {

	}

	/** The agreement was laid before the parties; signed and sealed it binds (Art. 29). */
	public void sign(String no, Signing said, String actor) {
		MediationCase mediation = book.running(no);
		if (!said.signed()) {
			mediation.talkOn();
			book.parties(mediation).forEach(MediationParty::unsigns);
			log.note(no, CaseEventType.MEDIATION_SESSION, actor, "note", said.remark());
			return;
		}
		LocalDate today = LocalDate.now(clock);
		LocalDate on = said.on() == null ? today : said.on();
		undisputed(mediation, log.words(said.facts()), null);
		boolean unnamed = book.parties(mediation)
			.stream()
			.anyMatch(party -> party.side() == Side.RESPONDENT && book.nameOf(mediation, party).isEmpty());
		if (unnamed && said.respondentName() != null) {
			book.name(mediation, log.words(said.respondentName()), null);
		}
		book.parties(mediation).stream().filter(party -> party.signature() == null).forEach(party -> party
			.signs(party.side() == Side.PETITIONER ? said.petitioner() : said.respondent(), on));
		bind(no, mediation, on.equals(today) ? clock.instant() : on.atStartOfDay(clock.getZone()).toInstant(), true, actor);
	}

	private void bind(String no, MediationCase mediation, Instant effective, boolean sealed, String actor) {
		List<Clause> clauses = records.clauses(mediation);
		limits.begin(log.petition(no), mediation, effective, clauses);
		mediation.binds(effective, sealed, actor);
		if (sealed) {
			log.note(no, CaseEventType.AGREEMENT_SIGNED, actor);
		}
		log.note(no, CaseEventType.MEDIATION_ENDED, actor, "result", mediation.result().name());
		if (mediation.result() == MediationResult.PARTIAL) {
			log.note(no, CaseEventType.OTHER_WAYS_TOLD, CaseEvent.SYSTEM, "result", "PARTIAL");
		}
	}

	private void talk(MediationCase mediation, Outcome said, String actor) {
		String words = log.words(said.note());
		if (words != null) {
			records.talk(mediation, new SaidInTalk(clock.instant(), Agreements.AT_THE_COMMITTEE, null, Agreements.BOTH_SIDES,
					words), actor, clock.instant());
		}
	}

	private static void undisputed(MediationCase mediation, String facts, String openPoints) {
		mediation.undisputed(facts == null ? mediation.facts() : facts,
				openPoints == null ? mediation.openPoints() : openPoints);
	}

}
