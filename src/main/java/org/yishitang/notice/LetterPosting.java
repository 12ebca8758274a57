package org.yishitang.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.yishitang.petition.Channel;
import org.yishitang.petition.Petition;

import org.springframework.stereotype.Component;

/**
 * Sends a fresh letter to the printer. It stands on the petitioner's page from then on: for those who came through our
 * pages that is its service, the others still have to be given the paper against proof.
 */
@Component
class LetterPosting {

	/** Who files on our pages reads there. */
	private static final Set<Channel> AGREED = EnumSet.of(Channel.WEB, Channel.QR);

	private final Outbox outbox;

	private final Clock clock;

	LetterPosting(Outbox outbox, Clock clock) {
		this.outbox = outbox;
		this.clock = clock;
	}

	/** Whether letters are served on the petitioner's own page. */
	static boolean agreed(Petition petition) {
		return AGREED.contains(petition.channel());
	}

	Instant now() {
		return clock.instant();
	}

	void post(Petition petition, Letter letter) {
		outbox.post(new Message("letter/" + letter.getId(), petition.no(), "letter", Medium.PRINT,
				PrintChannel.PRINTER, PrintChannel.LETTER, List.of(letter.getId())));
		boolean agreed = agreed(petition);
		if (!letter.kind().toPetitioner() || letter.kind().ofMediation() || letter.kind().ofCouncil() || agreed
				|| petition.noticeExempt() != null) {
			letter.needsNoProof();
		}
		// An opinion is served by a step of its own.
		if (letter.kind().toPetitioner() && agreed && letter.kind() != LetterKind.OPINION) {
			letter.served(Manner.PORTAL, letter.issuedAt());
		}
	}

}
