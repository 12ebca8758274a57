package org.yishitang.desk.admin;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.yishitang.clock.DeadlineRule;
import org.yishitang.clock.DeadlineRules;
import org.yishitang.clock.LadderAction;
import org.yishitang.clock.LadderDifference;
import org.yishitang.clock.LadderLimit;
import org.yishitang.clock.LadderRow;
import org.yishitang.clock.LadderStep;
import org.yishitang.clock.LadderTable;
import org.yishitang.clock.LadderTrigger;
import org.yishitang.clock.LadderVersion;
import org.yishitang.clock.Ladders;
import org.yishitang.clock.Light;
import org.yishitang.clock.PointKind;
import org.yishitang.desk.Vacancies;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Urgency;
import org.yishitang.territory.Posts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out what the page of the ladder shows. */
@Component
class LadderShelf {

	/** Recipients with a box of their own; any other post is chosen from a list. */
	static final List<String> TICKED = List.of(LadderRow.HOLDER, LadderRow.HEAD, "leader", "director", "supervisor");

	private static final int VERSIONS = 20;

	private static final Comparator<LadderRow> ORDER = Comparator
		.comparing((LadderRow row) -> row.rule().equals(LadderRow.ALL_IN_DAYS) ? 0
				: row.rule().equals(LadderRow.ALL_IN_HOURS) ? 1 : 2)
		.thenComparing(LadderRow::rule)
		.thenComparing(LadderRow::urgency)
		.thenComparing(LadderRow::procedure)
		.thenComparing(LadderRow::step);

	private final Ladders ladders;

	private final DeadlineRules rules;

	private final Posts posts;

	private final ObjectProvider<Vacancies> vacancies;

	LadderShelf(Ladders ladders, DeadlineRules rules, Posts posts, ObjectProvider<Vacancies> vacancies) {
		this.ladders = ladders;
		this.rules = rules;
		this.posts = posts;
		this.vacancies = vacancies;
	}

	LadderTable current() {
		return ladders.current();
	}

	/** The rows in force in the order of the page. */
	List<LadderRow> sorted() {
		return current().rows().stream().sorted(ORDER).toList();
	}

	/** Everything on the page but the forms. */
	void lay(Model page) {
		LadderTable table = ladders.current();
		page.addAttribute("version", table.version());
		page.addAttribute("scopes", scopes(table));
		page.addAttribute("triggers", table.triggers().stream().sorted(Comparator.comparing(LadderTrigger::kind)).toList());
		page.addAttribute("history", history());
		page.addAttribute("vacant", vacancies.stream().flatMap(all -> all.open().stream()).toList());
	}

	/** One line for each sort of limit and matter that some row names, in the order of the page. */
	private List<Scope> scopes(LadderTable table) {
		Map<String, Scope> scopes = new LinkedHashMap<>();
		for (LadderRow row : sorted()) {
			scopes.computeIfAbsent(row.rule() + "/" + row.urgency() + "/" + row.procedure(),
					any -> new Scope(row, ladderAt(table, row)));
		}
		return List.copyOf(scopes.values());
	}

	private Map<LadderStep, LadderRow> ladderAt(LadderTable table, LadderRow row) {
		boolean hours = row.rule().equals(LadderRow.ALL_IN_HOURS) || rules.all()
			.stream()
			.anyMatch(rule -> rule.code().equals(row.rule()) && rule.unit().aroundTheClock());
		return table.ladderOf(new LadderLimit(row.rule(), row.urgency(), row.procedure(), hours, null, null, null, false));
	}

	/** What a form of a row offers. */
	void layChoices(Model page) {
		Map<String, String> titles = new TreeMap<>();
		rules.all().stream().filter(DeadlineRule::guarded).forEach(rule -> titles.putIfAbsent(rule.code(), rule.title()));
		page.addAttribute("rules", titles);
		page.addAttribute("urgencies", Urgency.values());
		page.addAttribute("procedures", Procedure.values());
		page.addAttribute("steps", LadderStep.values());
		page.addAttribute("kinds", PointKind.values());
		page.addAttribute("actions", LadderAction.values());
		page.addAttribute("lights", List.of(Light.YELLOW, Light.ORANGE, Light.RED));
		page.addAttribute("ticked", TICKED);
		page.addAttribute("posts", posts.all().stream().filter(post -> !TICKED.contains(post.id())).toList());
	}

	private List<Change> history() {
		List<LadderVersion> versions = ladders.history();
		return versions.stream().limit(VERSIONS).map(this::change).toList();
	}

	private Change change(LadderVersion version) {
		if (version.version() == 1) {
			return new Change(version, List.of(), List.of());
		}
		LadderTable before = ladders.version(version.version() - 1);
		LadderTable after = ladders.version(version.version());
		List<TriggerChange> triggers = after.triggers()
			.stream()
			.map(trigger -> new TriggerChange(before.trigger(trigger.kind()), trigger))
			.filter(pair -> !pair.before().equals(pair.after()))
			.toList();
		return new Change(version, LadderDifference.between(before, after), triggers);
	}

	/**
	 * A line of the table.
	 *
	 * @param any one of its rows
	 * @param ladder what holds at each step there, of its own or of a more general row
	 */
	record Scope(LadderRow any, Map<LadderStep, LadderRow> ladder) {

		/** The row of this step. */
		public LadderRow at(LadderStep step) {
			return ladder.get(step);
		}

		/** Whether the step has a row of its own here. */
		public boolean own(LadderStep step) {
			LadderRow row = ladder.get(step);
			return row != null && row.rule().equals(any.rule()) && row.urgency().equals(any.urgency())
					&& row.procedure().equals(any.procedure());
		}

	}

	/** One version with what it changed. */
	record Change(LadderVersion version, List<LadderDifference> rows, List<TriggerChange> triggers) {
	}

	/** A trigger before and after. */
	record TriggerChange(LadderTrigger before, LadderTrigger after) {
	}

}
