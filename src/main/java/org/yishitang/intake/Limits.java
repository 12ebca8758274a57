package org.yishitang.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.yishitang.petition.Channel;
import org.yishitang.petition.Petition;

/** What this room wants to know about limits. */
interface Limits {

	/** Last legal day of the written notice on receipt. */
	LocalDate noticeDue(Channel channel, Instant receivedAt);

	/** The limit in days that binds the office now. */
	Optional<RunningLimit> running(Petition petition);

}
