package org.yishitang.mediation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/** Asks the parties to a talk and keeps who said to come. */
@Component
@Transactional
public class Inviting {

	private final MediationInvitations rows;

	private final InvitationAnswers answers;

	private final MediationBook book;

	private final MediationLog log;

	private final Clock clock;

	Inviting(MediationInvitations rows, InvitationAnswers answers, MediationBook book, MediationLog log, Clock clock) {
		this.rows = rows;
		this.answers = answers;
		this.book = book;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * A talk to come.
	 *
	 * @param with one side alone, or null for both
	 */
	public record Talk(Instant at, String place, Side with) {

	}

	/** The parties are asked. */
	public void invite(String caseNo, Talk talk, String actor) {
		MediationCase mediation = book.running(caseNo);
		if (mediation.consentOn() == null) {
			throw new Refused(Refusal.of("mediation.refusal.no-consent"));
		}
		if (talk.at() == null || !talk.at().isAfter(clock.instant())) {
			throw Stating.refused("past");
		}
		if (talk.place() == null || talk.place().isBlank()) {
			throw Stating.refused("place");
		}
		rows.save(new MediationInvitation(UUID.randomUUID().toString(), mediation, talk, actor, clock.instant()));
		boolean petitioner = talk.with() != Side.RESPONDENT;
		log.note(caseNo, petitioner ? CaseEventType.TALK_PLANNED : CaseEventType.SEPARATE_TALK_PLANNED, actor, "date",
				talk.at().atZone(clock.getZone()).toLocalDate().toString());
	}

	/** It does not take place. */
	public void cancel(String caseNo, String id) {
		rows.findById(id).filter(one -> of(caseNo).contains(one)).orElseThrow(() -> Stating.refused("none")).cancel(clock.instant());
	}

	/** All of a matter, the latest first. */
	@Transactional(readOnly = true)
	public List<MediationInvitation> of(String caseNo) {
		return rows.findByCaseNoOrderByPlannedAtDescIdAsc(caseNo);
	}

	/** Those to which a side is asked and that were not called off. */
	@Transactional(readOnly = true)
	public List<MediationInvitation> asking(String caseNo, Side side) {
		return of(caseNo).stream().filter(one -> one.asks(side) && !one.cancelled()).toList();
	}

	/** Who said what. */
	@Transactional(readOnly = true)
	public List<InvitationAnswer> answers(List<MediationInvitation> invitations) {
		return answers.findByInvitationIdIn(invitations.stream().map(MediationInvitation::getId).toList());
	}

	/** A party comes, or says why not. */
	public void answer(String caseNo, String partyId, Side side, String id, boolean coming, String words) {
		MediationInvitation invitation = asking(caseNo, side).stream()
			.filter(one -> one.getId().equals(id))
			.findFirst()
			.orElseThrow(() -> Stating.refused("none"));
		if (!invitation.plannedAt().isAfter(clock.instant())) {
			throw Stating.refused("past");
		}
		if (!coming && (words == null || words.isBlank())) {
			throw Stating.refused("why-not");
		}
		InvitationAnswer answer = answers.findByInvitationIdAndPartyId(id, partyId)
			.orElseGet(() -> new InvitationAnswer(UUID.randomUUID().toString(), id, partyId));
		String said = words == null || words.isBlank() ? null : words.strip();
		answer.said(coming, said == null ? null : said.substring(0, Math.min(500, said.length())), clock.instant());
		answers.save(answer);
		log.note(caseNo, CaseEventType.INVITATION_ANSWERED, Stating.PARTY, "side", side.name(), "coming", Boolean.toString(coming));
	}

}
