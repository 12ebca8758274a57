package org.yishitang.opinion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

/**
 * The review window is counted from the day the opinion was received (信访工作条例 Art. 35): a proof of service moves it,
 * unless review was asked for or the matter went round again.
 */
@Component
class CountingFromReceipt {

	private static final String REVIEW_WINDOW = "DL-08";

	private final Petitions petitions;

	private final Opinions opinions;

	private final Deadlines deadlines;

	private final Clock clock;

	CountingFromReceipt(Petitions petitions, Opinions opinions, Deadlines deadlines, Clock clock) {
		this.petitions = petitions;
		this.opinions = opinions;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	@EventListener
	@Transactional
	public void on(CaseEvent event) {
		if (event.type() == CaseEventType.LETTER_SERVED && "OPINION".equals(event.details().get("letter"))) {
			Petition petition = petitions.get(event.no());
			int cycle = Integer.parseInt(event.details().get("cycle"));
			Instant received = LocalDate.parse(event.details().get("servedOn")).atStartOfDay(clock.getZone()).toInstant();
			opinions.findByCaseNoAndCycle(event.no(), cycle).ifPresent(opinion -> opinion.served(received));
			if (cycle == petition.cycle() && open(event.no())) {
				deadlines.open(event.no(), REVIEW_WINDOW, received);
			}
		}
	}

	/** Running, or over only because nobody knew that the paper came later. */
	private boolean open(String no) {
		return deadlines.latest(no, REVIEW_WINDOW)
			.filter(window -> window.state().live() || window.state() == DeadlineState.BREACHED)
			.isPresent();
	}

}
