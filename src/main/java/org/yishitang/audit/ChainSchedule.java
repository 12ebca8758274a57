package org.yishitang.audit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the chain up with the log, and its head signed. */
@Component
@ConditionalOnProperty(name = "yishitang.schedules", matchIfMissing = true)
class ChainSchedule {

	private final Chain chain;

	private final SigningHeads heads;

	ChainSchedule(Chain chain, SigningHeads heads) {
		this.chain = chain;
		this.heads = heads;
	}

	@Scheduled(fixedDelay = 2_000, initialDelay = 5_000)
	void join() {
		chain.join(false);
	}

	@Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
	void sign() {
		heads.sign();
	}

}
