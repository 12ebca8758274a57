package org.yishitang.desk.mediation;

import java.util.List;

import org.yishitang.access.Masking;
import org.yishitang.mediation.InvitationAnswer;
import org.yishitang.mediation.Inviting;
import org.yishitang.mediation.MediationBook;
import org.yishitang.mediation.MediationCase;
import org.yishitang.mediation.MediationInvitation;
import org.yishitang.mediation.MediationParty;
import org.yishitang.mediation.RatingBySides;
import org.yishitang.mediation.Stating;
import org.yishitang.mediation.Side;
import org.yishitang.mediation.SideRating;
import org.yishitang.mediation.SideStatement;
import org.yishitang.petition.Petitions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what staff see of both sides: all of it for the mediators, for others neither words nor names. */
@Component
class SidesViews {

	private final MediationBook book;

	private final Stating stating;

	private final Inviting inviting;

	private final RatingBySides rating;

	private final Petitions petitions;

	SidesViews(MediationBook book, Stating stating, Inviting inviting, RatingBySides rating, Petitions petitions) {
		this.book = book;
		this.stating = stating;
		this.inviting = inviting;
		this.rating = rating;
		this.petitions = petitions;
	}

	/**
	 * What the page shows.
	 *
	 * @param full whether the reader mediates
	 */
	record View(MediationCase head, boolean full, List<Line> parties, List<SideStatement> statements, List<Talk> talks) {

	}

	/** A party, with what it thought of the end or null. */
	record Line(MediationParty party, String name, SideRating rating) {

	}

	/** A talk to come or past, with the answers. */
	record Talk(MediationInvitation invitation, List<Answer> answers) {

	}

	/** Who said what to an invitation. */
	record Answer(String name, InvitationAnswer said) {

	}

	@Transactional(readOnly = true)
	View of(MediationCase mediation, boolean full) {
		List<MediationParty> parties = book.parties(mediation);
		List<MediationInvitation> talks = full ? inviting.of(mediation.caseNo()) : List.of();
		List<InvitationAnswer> answers = inviting.answers(talks);
		return new View(mediation, full, parties.stream().map(party -> line(mediation, party, full)).toList(),
				full ? stating.all(mediation.caseNo()) : List.of(),
				talks.stream()
					.map(talk -> new Talk(talk,
							answers.stream()
								.filter(said -> said.invitationId().equals(talk.getId()))
								.map(said -> new Answer(nameOf(mediation, parties, said.partyId()), said))
								.toList()))
					.toList());
	}

	private Line line(MediationCase mediation, MediationParty party, boolean full) {
		String name = book.nameOf(mediation, party);
		SideRating rated = party.side() == Side.PETITIONER || party.partyId() == null ? null
				: rating.rated(petitions.get(mediation.caseNo()), party.partyId()).orElse(null);
		return new Line(party, full ? name : Masking.name(name), rated);
	}

	private String nameOf(MediationCase mediation, List<MediationParty> parties, String person) {
		return parties.stream()
			.filter(party -> person.equals(party.partyId()))
			.findFirst()
			.map(party -> book.nameOf(mediation, party))
			.orElse("");
	}

}
