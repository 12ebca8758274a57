package org.yishitang.process;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.errorcode.BuiltinExceptionCode;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Does many small things to the engine as one: it reads each row once and writes all changes in batches at the end. */
@Component
class OneCommand {

	private final ProcessEngineConfigurationImpl engine;

	OneCommand(ProcessEngine engine) {
		this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
	}

	/**
	 * In the caller's transaction.
	 * @throws OptimisticLockingFailureException if somebody changed one of the rows meanwhile, or told the process
	 * before us what it waited for
	 */
	void run(Runnable work) {
		try {
			engine.getCommandExecutorTxRequired().execute(context -> {
				work.run();
				return null;
			});
		}
		catch (OptimisticLockingException | MismatchingMessageCorrelationException faster) {
			throw new OptimisticLockingFailureException(faster.getMessage(), faster);
		}
		catch (ProcessEngineException failed) {
			// Of two that wait for each other's rows the database lets one win; the other one comes too late.
			if (failed.getCode() == BuiltinExceptionCode.DEADLOCK.getCode() || heardMeanwhile(failed)) {
				throw new OptimisticLockingFailureException(failed.getMessage(), failed);
			}
			throw failed;
		}
	}

	/** Found waiting, but no more when told: the engine has no type or code of its own for that. */
	private static boolean heardMeanwhile(ProcessEngineException failed) {
		return String.valueOf(failed.getMessage()).contains("does not have a subscription to a message event");
	}

}
