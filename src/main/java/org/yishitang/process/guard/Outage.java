package org.yishitang.process.guard;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Remembers, for the request of this thread, that the database could not be reached. */
final class Outage {

	private static final ThreadLocal<Outage> WATCH = new ThreadLocal<>();

	private SQLException cause;

	private Outage() {
	}

	static void watch() {
		WATCH.set(new Outage());
	}

	static void release() {
		WATCH.remove();
	}

	static boolean noticed() {
		Outage watch = WATCH.get();
		return watch != null && watch.cause != null;
	}

	static void notice(SQLException cause) {
		Outage watch = WATCH.get();
		if (watch != null) {
			watch.cause = cause;
		}
	}

	/** A request waits for the database once: what follows in the same request fails at once. */
	static void failFast() throws SQLException {
		if (noticed()) {
			throw new SQLTransientConnectionException("database out of reach", WATCH.get().cause);
		}
	}

	/** Whether this failure, or what caused it, is a connection that could not be had or broke. */
	static boolean isCauseOf(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
			if (cause instanceof SQLException problem && (problem instanceof SQLTransientConnectionException
					|| problem.getSQLState() != null && problem.getSQLState().startsWith("08"))) {
				return true;
			}
		}
		return false;
	}

}
