package org.yishitang.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.yishitang.notice.Letter;
import org.yishitang.notice.LetterService;
import org.yishitang.notice.Letters;
import org.yishitang.notice.Manner;
import org.yishitang.notice.Recipient;
import org.yishitang.notice.ServingLetters;
import org.yishitang.petition.ClaimList;

import org.springframework.stereotype.Component;

/** The letters of a matter: which there are, how they were served, what is still open; templates ask {@code @letterViews}. */
@Component("letterViews")
class LetterViews {

	private static final List<Manner> BY_HAND = List.of(Manner.IN_PERSON, Manner.POST, Manner.LEFT, Manner.PHONE,
			Manner.PUBLIC_NOTICE);

	private final Letters letters;

	private final ServingLetters serving;

	private final ClaimList claims;

	private final Clock clock;

	private final LetterDoor door;

	LetterViews(Letters letters, ServingLetters serving, ClaimList claims, Clock clock, LetterDoor door) {
		this.letters = letters;
		this.serving = serving;
		this.claims = claims;
		this.clock = clock;
		this.door = door;
	}

	/** The letters of a matter that the reader of the page may open, oldest first. */
	public List<LetterView> of(String no) {
		List<Letter> all = letters.of(no).stream().filter(door::reads).toList();
		Map<String, List<LetterService>> services = serving.of(all);
		return all.stream().map(letter -> new LetterView(letter, services.getOrDefault(letter.getId(), List.of()))).toList();
	}

	/** What the petitioner claims, point by point. */
	public List<String> claims(String no) {
		return claims.of(no);
	}

	/** The ways of serving that somebody records. */
	public List<Manner> manners() {
		return BY_HAND;
	}

	/** Who may have taken a letter. */
	public Recipient[] recipients() {
		return Recipient.values();
	}

	public LocalDate today() {
		return LocalDate.now(clock);
	}

	/**
	 * A letter and how it was served.
	 *
	 * @param services recorded services, the one that counts last
	 */
	public record LetterView(Letter letter, List<LetterService> services) {

		/** Whether somebody still has to prove that it arrived. */
		public boolean open() {
			return letter.kind().toPetitioner() && !letter.proven();
		}

	}

}
