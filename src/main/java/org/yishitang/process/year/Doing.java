package org.yishitang.process.year;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.stereotype.Component;

import org.yishitang.process.demo.StaffWork;

/** People at their tasks: each acts in their own name, with every rule and authorisation checked as on the desk. */
@Component
class Doing {

	private final StaffWork staff;

	private final Behaviours behaviours;

	Doing(StaffWork staff, Behaviours behaviours) {
		this.staff = staff;
		this.behaviours = behaviours;
	}

	/**
	 * Somebody who is there and may finishes a task.
	 * @param people who may do it, in the order in which they are asked
	 * @return whether it is done; false where every one of them was refused
	 */
	boolean finish(Work work, List<String> people, Tally tally) {
		Map<String, Object> values = behaviours.at(work.task().key()).values(work);
		for (String account : people) {
			try {
				staff.finish(account, work.task().id(), work.task().assignee() != null, new java.util.HashMap<>(values));
				tally.one("done " + work.task().key());
				return true;
			}
			catch (ProcessEngineException refused) {
				tally.one("refused " + work.task().key());
				tally.one("refusal " + first(refused.getMessage()));
			}
		}
		return false;
	}

	/** Somebody takes a task long before doing it. */
	boolean claim(OpenTask task, String account, Tally tally) {
		try {
			staff.claim(account, task.id());
			tally.one("claimed " + task.key());
			return true;
		}
		catch (ProcessEngineException refused) {
			tally.one("refused claim " + task.key());
			return false;
		}
	}

	/** Tries to finish a task a second time; says whether that was refused, as it must be. */
	boolean twice(OpenTask task, String account, Map<String, Object> values) {
		try {
			staff.finish(account, task.id(), true, values);
			return false;
		}
		catch (ProcessEngineException refused) {
			return true;
		}
	}

	private static String first(String message) {
		String line = String.valueOf(message).lines().findFirst().orElse("");
		return line.replaceAll("'[^']*'|[0-9a-f-]{36}", "…");
	}

}
