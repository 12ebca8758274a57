package org.yishitang.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.yishitang.intake.TrackedPetition.Offer;
import org.yishitang.petition.CaseNote;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.Nature;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Satisfaction;
import org.yishitang.petition.Status;
import org.yishitang.petition.Urgency;

/** Where the talk with the petitioner stands, and what may be said next. */
@Component
class Conversation {

	private static final Set<Status> RATED_IN = EnumSet.of(Status.REPLIED, Status.EXECUTING, Status.CALL_BACK,
			Status.CLOSED);

	private final CaseNotes notes;

	private final RatingRows ratings;

	private final Clock clock;

	private final int reopeningDays;

	Conversation(CaseNotes notes, RatingRows ratings, Clock clock,
			@Value("${yishitang.intake.reopening-days:30}") int reopeningDays) {
		this.notes = notes;
		this.ratings = ratings;
		this.clock = clock;
		this.reopeningDays = reopeningDays;
	}

	/** The office's last question, if it was asked after the last answer. */
	Optional<String> openQuestion(String caseNo) {
		CaseNote last = null;
		for (CaseNote note : notes.of(caseNo)) {
			boolean question = note.field().equals(Answering.QUESTION) || note.field().endsWith("." + Answering.QUESTION);
			if (question) {
				last = note;
			}
			else if (note.field().equals(Answering.ANSWER)) {
				last = null;
			}
		}
		return Optional.ofNullable(last).map(CaseNote::text);
	}

	/** What was said about the present round. */
	Optional<Satisfaction> rated(Petition petition) {
		return ratings.findByCaseNoAndCycle(petition.no(), petition.cycle()).map(RatingRow::satisfaction);
	}

	boolean mayRate(Petition petition) {
		return RATED_IN.contains(petition.status());
	}

	/** Never accusations and never what endangers the public. */
	boolean mayEverWithdraw(Petition petition) {
		var sort = petition.classification();
		boolean accusation = sort.nature() == Nature.ACCUSATION || sort.procedure() == Procedure.RESTRICTED
				|| "1202".equals(sort.category()) || petition.status() == Status.RESTRICTED;
		boolean danger = sort.procedure() == Procedure.HAZARD || sort.urgency() == Urgency.L1
				|| Boolean.TRUE.equals(petition.facts().dangerNow())
				|| sort.category() != null && sort.category().startsWith("06");
		return !accusation && !danger;
	}

	int reopeningDays() {
		return reopeningDays;
	}

	/** Whether the closing is recent enough to be asked about again. */
	boolean mayReopen(Petition petition) {
		return petition.status() == Status.CLOSED && petition.closedAt() != null
				&& !clock.instant().isAfter(petition.closedAt().plus(Duration.ofDays(reopeningDays)));
	}

	LocalDate day(Instant moment) {
		return moment.atZone(clock.getZone()).toLocalDate();
	}

	Set<Offer> offered(ReceiptRow receipt, Petition petition, String question, Satisfaction rated, int photos) {
		Set<Offer> offered = EnumSet.noneOf(Offer.class);
		boolean own = !receipt.supporter();
		boolean open = !petition.status().ended();
		add(offered, Offer.SUPPLEMENT, open);
		add(offered, Offer.ATTACH, own && open && photos < StoringAttachment.MOST);
		add(offered, Offer.ANSWER, own && open && question != null);
		add(offered, Offer.WITHDRAW,
				own && open && receipt.withdrawalAskedAt() == null && mayEverWithdraw(petition));
		add(offered, Offer.RATE, own && rated == null && mayRate(petition));
		add(offered, Offer.REOPEN, own && mayReopen(petition));
		return offered;
	}

	private static void add(Set<Offer> offered, Offer offer, boolean possible) {
		if (possible) {
			offered.add(offer);
		}
	}

}
