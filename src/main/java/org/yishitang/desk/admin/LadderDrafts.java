package org.yishitang.desk.admin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yishitang.access.CurrentAccount;
import org.yishitang.clock.LadderRow;
import org.yishitang.clock.LadderTable;
import org.yishitang.clock.LadderTrigger;
import org.yishitang.clock.Ladders;
import org.yishitang.clock.LimitRefused;

import org.springframework.stereotype.Component;

/** Drafts of the ladder: what is in force with the rows that were typed in their place, together one version. */
@Component
class LadderDrafts {

	private final Ladders ladders;

	private final CurrentAccount reader;

	LadderDrafts(Ladders ladders, CurrentAccount reader) {
		this.ladders = ladders;
		this.reader = reader;
	}

	/** The ladder with these rows changed, added or taken away; none typed is the ladder in force. */
	LadderTable of(List<LadderForm> typed) {
		LadderTable now = ladders.current();
		Set<String> replaced = typed.stream().map(LadderForm::was).collect(Collectors.toSet());
		Stream<LadderRow> others = now.rows().stream().filter(row -> !replaced.contains(row.key()));
		Stream<LadderRow> wanted = typed.stream().filter(form -> !form.gone()).map(LadderForm::row);
		int base = typed.isEmpty() ? now.version() : typed.get(0).base();
		return new LadderTable(base, Stream.concat(others, wanted).toList(), now.triggers());
	}

	/** The ladder with one trigger changed. */
	LadderTable of(TriggerForm typed) {
		LadderTable now = ladders.current();
		List<LadderTrigger> triggers = now.triggers()
			.stream()
			.map(trigger -> trigger.kind() == typed.trigger() ? typed.row() : trigger)
			.toList();
		return new LadderTable(typed.base(), now.rows(), triggers);
	}

	/** The form of a row in force. */
	Optional<LadderForm> form(String key) {
		return row(key).map(row -> LadderForm.of(ladders.current().version(), row, LadderShelf.TICKED));
	}

	/**
	 * The form of a new row.
	 * @param from key of the more general row that decides so far, whose values it begins with; null for none
	 */
	LadderForm fresh(String from, String rule, String urgency, String procedure) {
		return form(from).map(form -> form.meant(rule, urgency, procedure))
			.orElseGet(() -> LadderForm.empty(ladders.current().version()));
	}

	/** The row in force of this key. */
	Optional<LadderRow> row(String key) {
		return ladders.current().rows().stream().filter(row -> row.key().equals(key)).findFirst();
	}

	/**
	 * Puts a draft in force.
	 * @return the number of the new version
	 * @throws LimitRefused if it cannot be a ladder, has no reason, or somebody was faster
	 */
	int putInForce(LadderTable draft, String reason) {
		return ladders.change(draft, reason, reader.id().orElseThrow()).version();
	}

}
