package org.yishitang.mediation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;
import org.yishitang.petition.Satisfaction;

/**
 * What the other side thinks of the end. The petitioner rates by the call-back or on the own page; a matter that was
 * mediated is closed when both did, or with the reason for which one did not.
 */
@Component
@Transactional
public class RatingBySides {

	private static final String NO_KEY = "NO_KEY";

	private static final int LONGEST = 2_000;

	private final SideRatings rows;

	private final MediationBook book;

	private final MediationLog log;

	private final Clock clock;

	RatingBySides(SideRatings rows, MediationBook book, MediationLog log, Clock clock) {
		this.rows = rows;
		this.book = book;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * A rating, or the reason why there is none.
	 *
	 * @param satisfaction null for a reason
	 * @param words a remark, or the reason
	 */
	public record Said(Satisfaction satisfaction, Boolean solved, String words) {

	}

	/** A party rates; once in a round, after the mediation. */
	public void rate(String caseNo, String partyId, Said said, String actor) {
		MediationCase mediation = book.latest(caseNo).filter(one -> !one.open()).orElseThrow(() -> Stating.refused("too-early"));
		boolean party = book.parties(mediation)
			.stream()
			.anyMatch(one -> one.side() == Side.RESPONDENT && partyId.equals(one.partyId()));
		if (!party) {
			throw Stating.refused("none");
		}
		if (said.satisfaction() == null && (said.words() == null || said.words().isBlank())) {
			throw Stating.refused("rating");
		}
		if (said.words() != null && said.words().length() > LONGEST) {
			throw new Refused(Refusal.of("sides.refusal.too-long", LONGEST));
		}
		Petition petition = log.petition(caseNo);
		// Read once: whoever rates at the same moment then meets the unique index and does not write over the faster one.
		Optional<SideRating> before = rated(petition, partyId);
		if (before.filter(row -> row.satisfaction() != null).isPresent()) {
			throw Stating.refused("rated");
		}
		keep(before, petition, partyId, said, actor);
		log.note(caseNo, CaseEventType.OTHER_SIDE_RATED, actor, "satisfaction",
				said.satisfaction() == null ? null : said.satisfaction().name());
	}

	private void keep(Optional<SideRating> before, Petition petition, String partyId, Said said, String actor) {
		SideRating row = before
			.orElseGet(() -> new SideRating(UUID.randomUUID().toString(), petition.no(), petition.cycle(), partyId));
		row.said(said, actor, clock.instant());
		rows.save(row);
	}

	/** What a party said in this round. */
	@Transactional(readOnly = true)
	public Optional<SideRating> rated(Petition petition, String partyId) {
		return rows.findByCaseNoAndCycleAndPartyId(petition.no(), petition.cycle(), partyId);
	}

	/**
	 * The other side's parties that were given their own key, and neither rated nor have a reason. Nobody asks whoever is
	 * suspected of harm.
	 */
	@Transactional(readOnly = true)
	public List<MediationParty> silent(Petition petition) {
		boolean harm = book.latest(petition.no()).filter(one -> one.result() == MediationResult.HARM).isPresent();
		return harm ? List.of() : others(petition).stream()
			.filter(party -> party.keyGivenOn() != null && rated(petition, party.partyId()).isEmpty())
			.toList();
	}

	private List<MediationParty> others(Petition petition) {
		return book.latest(petition.no())
			.stream()
			.flatMap(mediation -> book.parties(mediation).stream())
			.filter(party -> party.side() == Side.RESPONDENT && party.partyId() != null)
			.toList();
	}

	/** Whoever was given no key could not rate: that is the reason on record. */
	@EventListener
	void on(CaseEvent event) {
		if (event.type() == CaseEventType.STRUCK_OFF && book.latest(event.no()).isPresent()) {
			Petition petition = log.petition(event.no());
			others(petition).stream()
				.filter(party -> rated(petition, party.partyId()).isEmpty())
				.forEach(party -> keep(Optional.empty(), petition, party.partyId(), new Said(null, null, NO_KEY), CaseEvent.SYSTEM));
		}
	}

}
