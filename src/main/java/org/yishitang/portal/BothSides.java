package org.yishitang.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import org.yishitang.intake.TrackedPetition;
import org.yishitang.mediation.Confirming;
import org.yishitang.mediation.InvitationAnswer;
import org.yishitang.mediation.Inviting;
import org.yishitang.mediation.JudicialConfirmation;
import org.yishitang.mediation.MediationBook;
import org.yishitang.mediation.MediationCase;
import org.yishitang.mediation.MediationInvitation;
import org.yishitang.mediation.MediationResult;
import org.yishitang.mediation.Performance;
import org.yishitang.mediation.PerformanceBook;
import org.yishitang.mediation.PerformanceSource;
import org.yishitang.mediation.PerformanceState;
import org.yishitang.mediation.Stating;
import org.yishitang.mediation.Side;
import org.yishitang.mediation.SideStatement;
import org.yishitang.notice.Letter;
import org.yishitang.notice.LetterKind;
import org.yishitang.notice.Letters;
import org.yishitang.petition.Parties;
import org.yishitang.petition.PartyRole;

/**
 * What both sides of a mediation see of it, each from its own page: nothing here is made of what only one of them may
 * read. Templates ask {@code @bothSides}.
 */
@Component("bothSides")
class BothSides {

	private static final Set<LetterKind> HANDED_TO_BOTH = EnumSet.of(LetterKind.MEDIATION_RIGHTS, LetterKind.MEDIATION_END,
			LetterKind.MEDIATION_AGREEMENT, LetterKind.LEGAL_ADVICE);

	private final MediationBook book;

	private final Sides sides;

	private final Stating stating;

	private final Letters letters;

	private final Clock clock;

	BothSides(MediationBook book, Sides sides, Stating stating, Letters letters, Clock clock) {
		this.book = book;
		this.sides = sides;
		this.stating = stating;
		this.letters = letters;
		this.clock = clock;
	}

	/**
	 * What a party sees.
	 *
	 * @param base address of its page
	 * @param no the number it knows the matter by
	 * @param invitations talks to come first
	 * @param letters those that both sides were handed
	 * @param right of both to judicial confirmation, or null
	 */
	record Seen(String base, String no, Side side, MediationCase mediation, List<Invited> invitations,
			List<SideStatement> statements, String partyId, List<Performance> promises, List<Letter> letters,
			JudicialConfirmation right, LocalDate today) {

		/** How it ended, in a word that warns nobody who is suspected; null while it goes on. */
		public String end() {
			return mediation.open() ? null : mediation.result() == MediationResult.HARM ? "ENDED" : mediation.result().name();
		}

		/** Whether the other side is asked what it thinks of the end. */
		public boolean rates() {
			return !mediation.open() && mediation.result() != MediationResult.HARM;
		}

		/** Whether it may still write to the mediators. */
		public boolean speaks() {
			return mediation.open();
		}

		/** Whether they may still ask the court. */
		public boolean confirmable() {
			return right != null && right.openOn(today);
		}

		/** Whether a promise may still be reported kept. */
		public boolean reports(Performance promise) {
			return promise.state() == PerformanceState.RUNNING && promise.reportedOn() == null;
		}

	}

	/** A talk with what the party said to it. */
	record Invited(MediationInvitation talk, boolean past, InvitationAnswer answer) {

	}

	/** For the petitioner's page; null where nothing is or was mediated, and for somebody who only joined. */
	@Transactional(readOnly = true)
	public Seen ofPetitioner(TrackedPetition matter) {
		return matter.supporter() ? null
				: sides.petitioner(matter.caseNo()).flatMap(party -> seen(party, "/track/matter", matter.no())).orElse(null);
	}

	/** For the page of a party; empty where nothing is or was mediated. */
	@Transactional(readOnly = true)
	public Optional<Seen> seen(Sides.Party party, String base, String no) {
		return book.latest(party.caseNo()).map(mediation -> new Seen(base, no, party.side(), mediation, invited(party),
				stating.readBy(party.caseNo(), party.id()), party.id(), sides.promises(party.caseNo(), mediation),
				handed(mediation, party.side()), sides.right(mediation), LocalDate.now(clock)));
	}

	/** What the party has just done, to say so; null for nothing. */
	public String done() {
		return SideActs.known(((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest()
			.getParameter("both"));
	}

	private List<Invited> invited(Sides.Party party) {
		List<MediationInvitation> asked = sides.inviting().asking(party.caseNo(), party.side());
		List<InvitationAnswer> answers = sides.inviting().answers(asked);
		return asked.stream()
			.map(talk -> new Invited(talk, !talk.plannedAt().isAfter(clock.instant()),
					answers.stream()
						.filter(said -> said.invitationId().equals(talk.getId()) && said.partyId().equals(party.id()))
						.findFirst()
						.orElse(null)))
			.toList();
	}

	/** Letters of this mediation that were handed to both sides; the petitioner has some of them among the own letters. */
	private List<Letter> handed(MediationCase mediation, Side side) {
		return letters.of(mediation.caseNo())
			.stream()
			.filter(letter -> HANDED_TO_BOTH.contains(letter.kind()) && !letter.issuedAt().isBefore(mediation.beganAt()))
			.filter(letter -> side == Side.RESPONDENT || !letter.kind().toPetitioner())
			.toList();
	}

	/** Who the parties are, and what they promised. */
	@Component
	static class Sides {

		private final Parties people;

		private final Inviting inviting;

		private final PerformanceBook promises;

		private final Confirming confirming;

		Sides(Parties people, Inviting inviting, PerformanceBook promises,
				Confirming confirming) {
			this.people = people;
			this.inviting = inviting;
			this.promises = promises;
			this.confirming = confirming;
		}

		/** A party as a holder of a key. */
		record Party(String caseNo, String id, Side side) {

		}

		Optional<Party> petitioner(String caseNo) {
			return people.findByCaseNoOrderByRoleAscPositionAsc(caseNo)
				.stream()
				.filter(person -> person.role() == PartyRole.PETITIONER)
				.findFirst()
				.map(person -> new Party(caseNo, person.getId(), Side.PETITIONER));
		}

		Inviting inviting() {
			return inviting;
		}

		List<Performance> promises(String caseNo, MediationCase mediation) {
			return promises.of(caseNo)
				.stream()
				.filter(one -> one.source() == PerformanceSource.AGREEMENT && one.sourceId().equals(mediation.getId()))
				.toList();
		}

		JudicialConfirmation right(MediationCase mediation) {
			return confirming.of(mediation.caseNo()).filter(right -> right.getId().equals(mediation.getId())).orElse(null);
		}

	}

}
