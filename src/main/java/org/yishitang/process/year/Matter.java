package org.yishitang.process.year;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yishitang.intake.Receipt;

/** A matter of the year as its people know it. */
final class Matter {

	private final Arrival arrival;

	private final Receipt receipt;

	private final Chance chance;

	private final Set<String> done = new HashSet<>();

	private final Map<String, OpenTask> open = new LinkedHashMap<>();

	private final Map<String, OpenTask> forgotten = new LinkedHashMap<>();

	Matter(Arrival arrival, Receipt receipt, Chance chance) {
		this.arrival = arrival;
		this.receipt = receipt;
		this.chance = chance;
	}

	String no() {
		return receipt.no();
	}

	Receipt receipt() {
		return receipt;
	}

	Arrival arrival() {
		return arrival;
	}

	Chance chance() {
		return chance;
	}

	/** Remembers that something was done; false where it was done before. */
	boolean first(String what) {
		return done.add(what);
	}

	boolean did(String what) {
		return done.contains(what);
	}

	/** Takes over what waits now; returns what is new, in order. */
	List<OpenTask> sees(List<OpenTask> now) {
		List<OpenTask> fresh = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		now.forEach(task -> {
			ids.add(task.id());
			if (open.put(task.id(), task) == null) {
				fresh.add(task);
			}
		});
		open.keySet().retainAll(ids);
		forgotten.keySet().retainAll(ids);
		return fresh;
	}

	/** The task as it is now, or null when it is gone. */
	OpenTask open(String task) {
		return open.get(task);
	}

	boolean waits() {
		return !open.isEmpty();
	}

	void forget(OpenTask task) {
		forgotten.put(task.id(), task);
	}

	boolean forgot(String task) {
		return forgotten.containsKey(task);
	}

	/** Everything forgotten, remembered now. */
	List<OpenTask> remember() {
		List<OpenTask> all = List.copyOf(forgotten.values());
		forgotten.clear();
		return all;
	}

}
