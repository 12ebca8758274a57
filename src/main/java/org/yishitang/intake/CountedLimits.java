package org.yishitang.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yishitang.petition.Channel;
import org.yishitang.petition.Petition;

/** Stands in until the statutory clock is there. */
@Component
class CountedLimits implements Limits {

	private final Clock clock;

	CountedLimits(Clock clock) {
		this.clock = clock;
	}

	@Override
	public LocalDate noticeDue(Channel channel, Instant receivedAt) {
		return receivedAt.atZone(clock.getZone()).toLocalDate().plusDays(15);
	}

	@Override
	public Optional<RunningLimit> running(Petition petition) {
		return Optional.empty();
	}

}
