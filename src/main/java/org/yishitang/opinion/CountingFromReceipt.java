package org.yishitang.opinion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

/**
 * The review window is counted from the day the opinion was received (信访工作条例 Art. 35): a proof of service or its
 * correction moves it, and so does the first opening on the petitioner's page where nothing was proven before; unless
 * review was asked for or the matter went round again.
 */
@Component
class CountingFromReceipt {

	private static final Set<CaseEventType> PROOFS = EnumSet.of(CaseEventType.LETTER_SERVED, CaseEventType.LETTER_READ);

	private final Petitions petitions;

	private final Opinions opinions;

	private final ReviewWindow window;

	private final Clock clock;

	CountingFromReceipt(Petitions petitions, Opinions opinions, ReviewWindow window, Clock clock) {
		this.petitions = petitions;
		this.opinions = opinions;
		this.window = window;
		this.clock = clock;
	}

	@EventListener
	@Transactional
	public void on(CaseEvent event) {
		String servedOn = event.details() == null ? null : event.details().get("servedOn");
		if (!PROOFS.contains(event.type()) || servedOn == null || !"OPINION".equals(event.details().get("letter"))) {
			return;
		}
		Petition petition = petitions.get(event.no());
		LocalDate received = LocalDate.parse(servedOn);
		int cycle = Integer.parseInt(event.details().get("cycle"));
		opinions.findByCaseNoAndCycle(event.no(), cycle)
			.ifPresent(opinion -> opinion.served(received.atStartOfDay(clock.getZone()).toInstant()));
		if (cycle == petition.cycle()) {
			window.recount(petition, received);
		}
	}

}
