package org.yishitang.process.guard;

import java.sql.SQLException;
import java.util.Set;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.ProcessEngineException;

/**
 * Two people who do the same at the same moment can also meet in the database: as a duplicate key, a deadlock or a lock
 * waited for too long. For them that is the same as the engine's own "somebody was faster". Jobs keep their failure, so
 * that it is counted.
 */
class SomebodyWasFaster extends CommandInterceptor {

	/** What it says then, to programs. */
	static final String MESSAGE = "somebody was faster";

	private static final Set<Integer> LOCKED = Set.of(1205, 1213, 50200, 40001);

	private final IdentityService identities;

	SomebodyWasFaster(IdentityService identities) {
		this.identities = identities;
	}

	@Override
	public <T> T execute(Command<T> command) {
		try {
			return next.execute(command);
		}
		catch (OptimisticLockingException problem) {
			throw problem;
		}
		catch (ProcessEngineException problem) {
			if (identities.getCurrentAuthentication() != null && isCollision(problem)) {
				OptimisticLockingException faster = new OptimisticLockingException(MESSAGE);
				faster.initCause(problem);
				throw faster;
			}
			throw problem;
		}
	}

	private static boolean isCollision(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException problem) {
				String state = String.valueOf(problem.getSQLState());
				return state.startsWith("23") || state.startsWith("40") || state.equals("HYT00")
						|| LOCKED.contains(problem.getErrorCode());
			}
		}
		return false;
	}

}
