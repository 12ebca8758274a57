package org.yishitang.council;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.clock.CalendarEntry;
import org.yishitang.petition.NotNow;
import org.yishitang.petition.Refusal;

/** The way in by a personal link: whoever holds it answers and votes for the seat, and learns nobody's name. */
@Component
@Transactional
public class MemberDoor {

	private final SittingLinks links;

	private final SittingDesk desk;

	private final SeatAnswers answers;

	private final Voting voting;

	private final PublicText text;

	MemberDoor(SittingLinks links, SittingDesk desk, SeatAnswers answers, Voting voting, PublicText text) {
		this.links = links;
		this.desk = desk;
		this.answers = answers;
		this.voting = voting;
		this.text = text;
	}

	/** What the holder of a link sees; empty for a link that does not or no longer work. */
	@Transactional(readOnly = true)
	public Optional<SeatView> open(String token) {
		return links.seat(token).map(seat -> view(desk.find(seat.sittingId()).orElseThrow(), seat));
	}

	/**
	 * The sitting as an entry for the member's calendar; empty for a link that does not work or a seat given up.
	 * @param title what the entry is called
	 * @param now when it is made
	 */
	@Transactional(readOnly = true)
	public Optional<String> invitation(String token, String title, Instant now) {
		return links.seat(token)
			.filter(Seating::counts)
			.flatMap(seat -> desk.find(seat.sittingId()))
			.map(sitting -> CalendarEntry.of(sitting.getId(), sitting.plannedAt(), sitting.place(), title, now));
	}

	/**
	 * The member comes or not; any conflict of interest recuses.
	 * @param conflict which interest, null for none
	 * @throws NotNow where the link does not work or it is too late
	 */
	public void answer(String token, boolean comes, Conflict conflict) {
		SittingSeat seat = seat(token);
		if (conflict != null) {
			answers.recuse(seat.sittingId(), seat.drawOrder(), conflict, SittingVote.OWN);
		}
		else if (comes) {
			answers.confirm(seat.sittingId(), seat.drawOrder(), SittingVote.OWN);
		}
		else {
			answers.decline(seat.sittingId(), seat.drawOrder(), SittingVote.OWN);
		}
	}

	/**
	 * The member votes; another vote before the count takes its place.
	 * @throws NotNow where the link does not work or the vote is not open
	 */
	public void vote(String token, int proposal, Choice choice) {
		SittingSeat seat = seat(token);
		voting.cast(seat.sittingId(), proposal, seat.drawOrder(), choice, SittingVote.OWN);
	}

	private SittingSeat seat(String token) {
		return links.seat(token).orElseThrow(() -> new NotNow(Refusal.of("sitting.refusal.link")));
	}

	private SeatView view(Sitting sitting, SittingSeat seat) {
		boolean keeps = Seating.counts(seat) && seat.state() != SeatState.DECLINED;
		boolean answers = sitting.state().awaited() && keeps;
		boolean votes = sitting.state() == SittingState.VOTING && Seating.present(seat);
		String published = sitting.publishedFrom() == null ? null : sitting.publicWords();
		return new SeatView(sitting, seat.drawOrder(), seat.state(),
				keeps ? text.masked(sitting, desk.petition(sitting).text()) : null,
				keeps ? words(sitting, EntryKind.FACT) : List.of(), keeps ? words(sitting, EntryKind.PROPOSAL) : List.of(),
				keeps ? voting.of(sitting, seat) : List.of(), answers, votes, published);
	}

	private List<String> words(Sitting sitting, EntryKind kind) {
		return desk.entries(sitting, kind).stream().map(entry -> text.masked(sitting, entry.words())).toList();
	}

}
