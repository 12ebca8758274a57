package org.yishitang.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of limits in memory: the one in force, or one with drafts in it. */
final class RuleBook {

	private static final Comparator<DeadlineRule> BY_AGE = Comparator.comparing(DeadlineRule::validFrom)
		.thenComparing(DeadlineRule::versionNo);

	private static final String URGENCY = "L[1-5]";

	private final Map<String, List<DeadlineRule>> byCode;

	private final Map<String, DeadlineRule> byId;

	private final Set<String> profiles;

	RuleBook(Collection<DeadlineRule> rows) {
		this.byCode = rows.stream().sorted(BY_AGE).collect(Collectors.groupingBy(DeadlineRule::code));
		this.byId = rows.stream().collect(Collectors.toMap(DeadlineRule::getId, Function.identity()));
		this.profiles = rows.stream().map(DeadlineRule::profile).collect(Collectors.toCollection(TreeSet::new));
	}

	/** The row by which an event of this day is counted; the default model's where the local one has none then. */
	DeadlineRule find(String code, String variant, String profile, LocalDate on) {
		String[] name = code.split(":", 2);
		String wanted = name.length > 1 ? name[1] : Objects.requireNonNullElse(variant, "");
		String model = Objects.requireNonNullElse(profile, DeadlineRules.DEFAULT_PROFILE);
		List<DeadlineRule> all = byCode.getOrDefault(name[0], List.of());
		if (all.isEmpty()) {
			throw UnknownRule.code(code);
		}
		if (!profiles.contains(model)) {
			throw UnknownRule.profile(model, profiles);
		}
		String row = byUrgency(wanted, all) ? "" : wanted;
		List<DeadlineRule> own = versions(new RuleSeries(name[0], row, model));
		List<DeadlineRule> general = versions(new RuleSeries(name[0], row, DeadlineRules.DEFAULT_PROFILE));
		return inForce(own, on).or(() -> inForce(general, on))
			.or(() -> Stream.concat(own.stream(), general.stream()).min(Comparator.comparing(DeadlineRule::validFrom)))
			.orElseThrow(() -> UnknownRule.variant(code, wanted, all));
	}

	/** Whether a rule sets other urgencies apart, so that its plain row holds for this one. */
	private static boolean byUrgency(String wanted, List<DeadlineRule> all) {
		return wanted.matches(URGENCY) && all.stream().anyMatch(row -> row.variant().matches(URGENCY))
				&& all.stream().noneMatch(row -> row.variant().equals(wanted));
	}

	/** The row by which limits of this row may be extended that begin on this day. */
	Optional<DeadlineRule> extensionOf(DeadlineRule rule, String profile, LocalDate on) {
		return Optional.ofNullable(rule.extension()).map(name -> name.split(":", 2))
			.map(name -> find(name[0], name.length > 1 ? name[1] : null, profile, on));
	}

	/** A version by its id. */
	Optional<DeadlineRule> row(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/** All versions of a limit, the first day of each ascending; of the same day the later entered last. */
	List<DeadlineRule> versions(RuleSeries series) {
		return byCode.getOrDefault(series.code(), List.of())
			.stream()
			.filter(row -> row.series().equals(series))
			.toList();
	}

	/** Of every limit the version in force on this day, or the first to come. */
	List<DeadlineRule> inForce(LocalDate on) {
		Map<RuleSeries, DeadlineRule> found = new LinkedHashMap<>();
		byCode.keySet()
			.stream()
			.sorted()
			.flatMap(code -> byCode.get(code).stream())
			.filter(row -> !found.containsKey(row.series()) || !row.validFrom().isAfter(on))
			.forEach(row -> found.put(row.series(), row));
		return found.values()
			.stream()
			.sorted(Comparator.comparing((DeadlineRule row) -> !row.code().startsWith("DL-"))
				.thenComparing(DeadlineRule::code)
				.thenComparing(row -> !row.profile().equals(DeadlineRules.DEFAULT_PROFILE))
				.thenComparing(DeadlineRule::profile)
				.thenComparing(DeadlineRule::variant))
			.toList();
	}

	/** Names of the models, in order. */
	Set<String> profiles() {
		return profiles;
	}

	/** Whether a local model has a limit of its own, of any variant. */
	boolean has(String code, String profile) {
		return byCode.getOrDefault(code, List.of()).stream().anyMatch(row -> row.profile().equals(profile));
	}

	Collection<DeadlineRule> rows() {
		return byId.values();
	}

	private static Optional<DeadlineRule> inForce(List<DeadlineRule> versions, LocalDate on) {
		List<DeadlineRule> begun = new ArrayList<>(versions);
		begun.removeIf(row -> row.validFrom().isAfter(on));
		return begun.isEmpty() ? Optional.empty() : Optional.of(begun.get(begun.size() - 1));
	}

}
