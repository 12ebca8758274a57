package org.yishitang.desk.admin;

import java.util.stream.Collectors;

import org.yishitang.clock.LadderAction;
import org.yishitang.clock.LadderRow;
import org.yishitang.clock.LadderTrigger;
import org.yishitang.clock.LimitRefusal;
import org.yishitang.clock.TriggerKind;
import org.yishitang.ledger.Labels;

import org.springframework.stereotype.Component;

/** Puts rows of the ladder into words; templates ask {@code @ladderWords}. */
@Component("ladderWords")
class LadderWords {

	private final Labels labels;

	LadderWords(Labels labels) {
		this.labels = labels;
	}

	/** For which limits it holds. */
	public String rule(String rule) {
		String all = labels.of("ladders.all", rule);
		return all.equals(rule) ? rule + " " + labels.of("desk.rule", rule) : all;
	}

	/** For which matters it holds, empty for all. */
	public String sort(LadderRow row) {
		String urgency = labels.of("petition.urgency", row.urgency());
		String procedure = labels.of("petition.procedure", row.procedure());
		return urgency.isEmpty() || procedure.isEmpty() ? urgency + procedure : urgency + " · " + procedure;
	}

	/** When it is due. */
	public String point(LadderRow row) {
		return labels.text("ladders.point." + row.kind(), row.amount());
	}

	/** Whom it tells. */
	public String recipients(LadderRow row) {
		return named(row, "ladders.recipient");
	}

	/** Whom it tells, in as few words as a table has room for. */
	public String shortly(LadderRow row) {
		return named(row, "rules.rehearsal.to");
	}

	/** What it does. */
	public String action(LadderAction action, int answerDays) {
		String what = labels.of("ladders.action", action);
		return action.asksForAnswer() ? labels.text("ladders.answer-in", what, answerDays) : what;
	}

	/** What a trigger does; the answer to a proposal has the days of its own rule. */
	public String what(LadderTrigger trigger) {
		return trigger.kind() == TriggerKind.PROPOSAL_UNANSWERED ? labels.text("ladders.sent-again")
				: action(trigger.action(), trigger.answerDays());
	}

	/** The whole row, for the history; a dash where there is none. */
	public String whole(LadderRow row) {
		return row == null ? "—" : "%s，%s，%s".formatted(point(row), recipients(row), action(row.action(), row.answerDays()));
	}

	/** The whole trigger, for the history. */
	public String wholeTrigger(LadderTrigger trigger) {
		return "%s，%s，%s".formatted(labels.text(trigger.on() ? "ladders.on" : "ladders.off"),
				labels.of("clock.light", trigger.light()), what(trigger));
	}

	/** The sentence of a refusal; an argument that begins with # is a key itself. */
	public String sentence(LimitRefusal refusal) {
		Object[] arguments = refusal.arguments().stream().map(this::argument).toArray();
		return labels.text(refusal.key(), arguments);
	}

	private Object argument(Object argument) {
		return argument instanceof String text && text.startsWith("#") ? labels.text(text.substring(1)) : argument;
	}

	/** Those with a box of their own by their role, any other post by its title. */
	private String named(LadderRow row, String role) {
		return row.recipients()
			.stream()
			.map(one -> LadderShelf.TICKED.contains(one) ? labels.of(role, one) : labels.post(one))
			.collect(Collectors.joining(labels.text("ladders.and")));
	}

}
