package org.yishitang.council;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.NotNow;
import org.yishitang.petition.Refusal;

/**
 * Personal links to seats, which can be handed out but never looked up. A seat may have several; each ends with the publication of its sitting, at the latest after ninety days.
 */
@Component
@Transactional
public class SittingLinks {

	private static final Duration LONGEST = Duration.ofDays(90);

	private final SittingLinkRows rows;

	private final SittingDesk desk;

	private final Seating seating;

	private final Clock clock;

	SittingLinks(SittingLinkRows rows, SittingDesk desk, Seating seating, Clock clock) {
		this.rows = rows;
		this.desk = desk;
		this.seating = seating;
		this.clock = clock;
	}

	/**
	 * Makes a link for a seat.
	 * @return the token, told this once
	 * @throws NotNow for a seat that was given up
	 */
	public String issue(String sittingId, int seat, String by) {
		Sitting sitting = desk.lock(sittingId);
		SittingSeat held = seating.numbered(sitting, seat);
		if (!Seating.counts(held)) {
			throw new NotNow(Refusal.of("sitting.refusal.given-up", seat));
		}
		String token = LinkTokens.fresh();
		rows.save(new SittingLink(LinkTokens.hash(token), sittingId, held.getId()).issued(by, clock.instant(),
				clock.instant().plus(LONGEST)));
		return token;
	}

	/** The seat behind a token; empty for a forged, stale or closed one, all alike. */
	@Transactional(readOnly = true)
	Optional<SittingSeat> seat(String token) {
		return rows.findById(LinkTokens.hash(token))
			.filter(link -> clock.instant().isBefore(link.expiresAt()))
			.flatMap(link -> desk.find(link.sittingId())
				.filter(this::open)
				.flatMap(sitting -> desk.seats(sitting)
					.stream()
					.filter(seat -> seat.getId().equals(link.seatId()))
					.findFirst()));
	}

	private boolean open(Sitting sitting) {
		return sitting.publishedTo() == null || !LocalDate.now(clock).isAfter(sitting.publishedTo());
	}

}
