package org.yishitang.notice;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Sends what is due: each message by one node, again later where it failed. */
@Component
public class Dispatching {

	private static final Logger log = LoggerFactory.getLogger(Dispatching.class);

	private final Claims claims;

	private final Map<Medium, Channel> channels;

	private final Clock clock;

	Dispatching(Claims claims, List<Channel> channels, Clock clock) {
		this.claims = claims;
		this.channels = channels.stream().collect(Collectors.toMap(Channel::medium, Function.identity()));
		this.clock = clock;
	}

	/** Sends up to fifty messages and says how many got through. */
	public int run() {
		int sent = 0;
		for (OutboxMessage due : claims.due(clock.instant())) {
			if (claims.claim(due, clock.instant()) && send(due)) {
				sent++;
			}
		}
		return sent;
	}

	private boolean send(OutboxMessage message) {
		try {
			channels.get(message.medium()).deliver(message);
		}
		catch (IOException | RuntimeException problem) {
			// Class names only: texts of mail servers repeat addresses.
			String what = problem.getClass().getSimpleName();
			log.warn("Message {} did not get through by {}: {}", message.getId(), message.medium(), what);
			claims.failed(message, what, clock.instant());
			return false;
		}
		claims.sent(message, clock.instant());
		return true;
	}

}
