package org.yishitang.council;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.NotNow;
import org.yishitang.petition.Refusal;

/**
 * Personal links to seats: 192 random bits, of which only the hash is kept, so that a link can be handed out but never
 * looked up. A seat may have several; each ends with the publication of its sitting, at the latest after ninety days.
 */
@Component
@Transactional
public class SittingLinks {

	private static final int BYTES = 24;

	private static final Duration LONGEST = Duration.ofDays(90);

	private final SittingLinkRows rows;

	private final SittingDesk desk;

	private final Seating seating;

	private final Clock clock;

	private final SecureRandom chance = new SecureRandom();

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
		byte[] bytes = new byte[BYTES];
		chance.nextBytes(bytes);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		rows.save(new SittingLink(hash(token), sittingId, held.getId()).issued(by, clock.instant(),
				clock.instant().plus(LONGEST)));
		return token;
	}

	/** The seat behind a token; empty for a forged, stale or closed one, all alike. */
	@Transactional(readOnly = true)
	Optional<SittingSeat> seat(String token) {
		return rows.findById(hash(token == null ? "" : token))
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

	private static String hash(String token) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
