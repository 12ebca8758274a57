package org.yishitang.desk.admin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yishitang.access.Accounts;
import org.yishitang.clock.ChannelProfile;
import org.yishitang.clock.ChannelProfiles;
import org.yishitang.clock.DeadlineRule;
import org.yishitang.clock.DeadlineRules;
import org.yishitang.clock.RuleChange;
import org.yishitang.clock.RuleChanges;
import org.yishitang.clock.RuleSeries;
import org.yishitang.clock.TimeUnitKind;
import org.yishitang.petition.Channel;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out what the pages about limits show. */
@Component
class RuleShelf {

	private final DeadlineRules rules;

	private final RuleChanges changes;

	private final ChannelProfiles channels;

	private final Accounts accounts;

	private final Clock clock;

	RuleShelf(DeadlineRules rules, RuleChanges changes, ChannelProfiles channels, Accounts accounts, Clock clock) {
		this.rules = rules;
		this.changes = changes;
		this.channels = channels;
		this.accounts = accounts;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(clock);
	}

	/** The list with its filter, and which channel is counted by which local model. */
	void list(Model page, RuleFilter filter) {
		Set<RuleSeries> waiting = changes.pending().stream().map(RuleChange::series).collect(Collectors.toSet());
		List<ListedRule> listed = rules.inForce(today())
			.stream()
			.filter(filter::shows)
			.map(row -> new ListedRule(row, next(row), waiting.contains(row.series())))
			.toList();
		List<ChannelProfile> history = channels.history();
		page.addAttribute("filter", filter);
		page.addAttribute("rules", listed);
		page.addAttribute("asOf", clock.instant());
		page.addAttribute("channels", Channel.values());
		page.addAttribute("chosen", channels.chosen());
		page.addAttribute("choices", history);
		page.addAttribute("names", names(history.stream().map(ChannelProfile::chosenBy).toList()));
		choices(page);
	}

	/** One limit: its versions and everything that was ever changed or proposed. */
	DeadlineRule one(Model page, RuleSeries series) {
		List<DeadlineRule> versions = rules.versions(series);
		DeadlineRule now = versions.stream()
			.filter(row -> !row.validFrom().isAfter(today()))
			.reduce((earlier, later) -> later)
			.orElseGet(() -> versions.get(0));
		List<RuleChange> record = changes.of(series);
		page.addAttribute("rule", now);
		page.addAttribute("versions", latestFirst(versions));
		page.addAttribute("today", today());
		page.addAttribute("record", record);
		page.addAttribute("before", befores(record));
		page.addAttribute("names", names(people(record)));
		choices(page);
		return now;
	}

	boolean knows(RuleSeries series) {
		return !rules.versions(series).isEmpty();
	}

	int latest(RuleSeries series) {
		return rules.versions(series).stream().mapToInt(DeadlineRule::versionNo).max().orElse(0);
	}

	private Map<String, DeadlineRule> befores(List<RuleChange> record) {
		Map<String, DeadlineRule> before = new HashMap<>();
		record.forEach(change -> rules.version(change.baseRow()).ifPresent(row -> before.put(change.getId(), row)));
		return before;
	}

	private static List<DeadlineRule> latestFirst(List<DeadlineRule> versions) {
		List<DeadlineRule> latest = new ArrayList<>(versions);
		Collections.reverse(latest);
		return latest;
	}

	private DeadlineRule next(DeadlineRule row) {
		return rules.versions(row.series())
			.stream()
			.filter(version -> version.validFrom().isAfter(today()))
			.findFirst()
			.filter(version -> !version.getId().equals(row.getId()))
			.orElse(null);
	}

	private Map<String, String> names(Collection<String> ids) {
		return accounts.namesOf(ids.stream().distinct().toList());
	}

	private static List<String> people(List<RuleChange> record) {
		return record.stream()
			.flatMap(change -> Stream.of(change.proposedBy(), change.decidedBy()))
			.filter(Objects::nonNull)
			.toList();
	}

	private void choices(Model page) {
		page.addAttribute("units", TimeUnitKind.values());
		page.addAttribute("bindings", List.of("L", "R", "P"));
		page.addAttribute("profiles", rules.profiles());
	}

	/**
	 * A line of the list.
	 *
	 * @param row in force
	 * @param next the version to come, else null
	 * @param waiting whether a change waits for the second person
	 */
	record ListedRule(DeadlineRule row, DeadlineRule next, boolean waiting) {

	}

}
