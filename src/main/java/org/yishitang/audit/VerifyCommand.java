package org.yishitang.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** {@code bin/verify-audit}: walks along the log, says what it found and ends: with 0, or 1 where it was touched. */
@Component
@ConditionalOnProperty("yishitang.audit.verify")
class VerifyCommand implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(VerifyCommand.class);

	private final Verifying verifying;

	private final ApplicationContext office;

	VerifyCommand(Verifying verifying, ApplicationContext office) {
		this.verifying = verifying;
		this.office = office;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		Verdict verdict = verifying.verify();
		if (verdict.whole()) {
			LOG.info("verify-audit: whole, {} links", verdict.links());
		}
		else {
			LOG.error("verify-audit: {}, entry {}, link {}; {} links before it hold", verdict.problem(), verdict.entry(),
					verdict.link(), verdict.links());
		}
		System.exit(SpringApplication.exit(office, () -> verdict.whole() ? 0 : 1));
	}

}
