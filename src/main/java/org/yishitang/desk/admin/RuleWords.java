package org.yishitang.desk.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yishitang.clock.LimitRefusal;
import org.yishitang.clock.RuleValues;
import org.yishitang.ledger.Labels;

import org.springframework.stereotype.Component;

/** Limits in words; templates ask {@code @ruleWords}. */
@Component("ruleWords")
class RuleWords {

	private final Labels labels;

	RuleWords(Labels labels) {
		this.labels = labels;
	}

	/** How long, e.g. 5个工作日; what is due at once or the same day by its word. */
	public String amount(RuleValues values) {
		if (values.amount() == null) {
			return labels.text("rules.amount.stated");
		}
		String key = values.amount() == 0 ? "rules.amount.none." + (values.unit().aroundTheClock() ? "hours" : "days")
				: "rules.amount." + values.unit();
		return labels.text(key, values.amount());
	}

	/** Name of a local model. */
	public String profile(String profile) {
		return labels.of("rules.profile", profile);
	}

	/** What differs, one sentence each: before and after. */
	public List<String> differences(RuleValues before, RuleValues after) {
		List<String> found = new ArrayList<>();
		differ(found, "rules.column.amount", amount(before), amount(after));
		differ(found, "rules.column.binding", labels.of("clock.binding", before.binding()),
				labels.of("clock.binding", after.binding()));
		differ(found, "rules.column.basis", before.basis(), after.basis());
		differ(found, "rules.column.profile", profile(before.profile()), profile(after.profile()));
		return found;
	}

	/** A limit by its name and what is due, e.g. DL-31:L4 工单反馈. */
	public String series(String id) {
		return id + " " + labels.of("desk.rule", id.split("[:@]", 2)[0]);
	}

	/** How many more or less, with its sign. */
	public String more(int more) {
		return more > 0 ? "+" + more : more < 0 ? "−" + -more : "0";
	}

	String sentence(String key) {
		return labels.text(key);
	}

	/** A refusal as a sentence. */
	String sentence(LimitRefusal refusal) {
		return labels.text(refusal.key(), refusal.arguments().toArray());
	}

	/** Refusals by field as sentences. */
	Map<String, String> sentences(Map<String, LimitRefusal> refusals) {
		Map<String, String> wrong = new LinkedHashMap<>();
		refusals.forEach((field, refusal) -> wrong.put(field, sentence(refusal)));
		return wrong;
	}

	private void differ(List<String> found, String column, String before, String after) {
		if (!Objects.equals(before, after)) {
			found.add(labels.text("rules.difference", labels.text(column), before, after));
		}
	}

}
