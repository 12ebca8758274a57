package org.yishitang.process.year;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

/** What people do at each user task, by its id. A task without a behaviour stops the year. */
@Component
class Behaviours {

	private final Map<String, Behaviour> all = new TreeMap<>();

	Behaviours(List<Acts> acts) {
		acts.forEach(each -> all.putAll(each.behaviours()));
	}

	/**
	 * The behaviour at this task.
	 * @throws IllegalStateException if nobody has told what people do there
	 */
	Behaviour at(String task) {
		Behaviour found = all.get(task);
		if (found == null) {
			throw new IllegalStateException("the simulated year has no behaviour for the user task " + task);
		}
		return found;
	}

	Set<String> tasks() {
		return all.keySet();
	}

	/** Behaviours of one part of the work. */
	interface Acts {

		Map<String, Behaviour> behaviours();

	}

}
