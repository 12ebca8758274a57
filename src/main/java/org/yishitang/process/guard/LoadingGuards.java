package org.yishitang.process.guard;

import java.io.IOException;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads authorisations and ready-made filters at start, one node after the other. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LoadingGuards implements ApplicationRunner {

	private final ProcessEngine engine;

	private final Authorisations authorisations;

	private final ReadyFilters filters;

	private final TransactionTemplate transaction;

	LoadingGuards(ProcessEngine engine, Authorisations authorisations, ReadyFilters filters, TransactionTemplate transaction) {
		this.engine = engine;
		this.authorisations = authorisations;
		this.filters = filters;
		this.transaction = transaction;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		transaction.executeWithoutResult(started -> load());
	}

	private void load() {
		ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
		configuration.getCommandExecutorTxRequired().execute(context -> {
			context.getPropertyManager().acquireExclusiveLockForStartup();
			return null;
		});
		try {
			authorisations.load();
		}
		catch (IOException problem) {
			throw new IllegalStateException("process/authorisations.txt cannot be read", problem);
		}
		filters.load();
	}

}
