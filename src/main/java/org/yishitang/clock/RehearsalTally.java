package org.yishitang.clock;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Adds up two runs. */
final class RehearsalTally {

	private final Map<LadderStep, int[]> steps = new TreeMap<>();

	private final Map<LadderAction, int[]> actions = new TreeMap<>();

	private final Map<String, int[]> breaches = new TreeMap<>();

	private final Map<RehearsedPosts.Told, int[]> told = new LinkedHashMap<>();

	private final RehearsedPosts posts;

	RehearsalTally(RehearsedPosts posts) {
		this.posts = posts;
		Stream.of(LadderStep.values()).forEach(step -> steps.put(step, new int[2]));
	}

	/** Adds the steps of one limit in one run: 0 as it is, 1 by the draft. */
	void add(int run, String limit, PastMatter matter, List<RehearsedStep> taken) {
		int[] late = breaches.computeIfAbsent(limit, none -> new int[2]);
		for (RehearsedStep step : taken) {
			steps.get(step.step())[run]++;
			actions.computeIfAbsent(step.action(), none -> new int[2])[run]++;
			late[run] += step.step() == LadderStep.BREACH ? 1 : 0;
			step.recipients()
				.stream()
				.map(recipient -> posts.of(recipient, matter))
				.distinct()
				.forEach(one -> told.computeIfAbsent(one, none -> new int[2])[run]++);
		}
	}

	List<RehearsalCount> steps() {
		return steps.entrySet().stream().map(each -> count(each.getKey().name(), null, each.getValue())).toList();
	}

	List<RehearsalCount> actions() {
		return actions.entrySet().stream().map(each -> count(each.getKey().name(), null, each.getValue())).toList();
	}

	List<RehearsalCount> breaches() {
		return breaches.entrySet().stream().map(each -> count(each.getKey(), null, each.getValue())).toList();
	}

	List<RehearsalCount> told() {
		return told.entrySet()
			.stream()
			.map(each -> count(each.getKey().title(), each.getKey().account(), each.getValue()))
			.sorted(Comparator.comparing((RehearsalCount count) -> -Math.abs(count.more()))
				.thenComparing(count -> -count.before())
				.thenComparing(RehearsalCount::what))
			.toList();
	}

	private static RehearsalCount count(String what, String person, int[] runs) {
		return new RehearsalCount(what, person, runs[0], runs[1]);
	}

}
