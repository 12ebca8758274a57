package org.yishitang.desk.admin;

import java.util.Map;
import java.util.Objects;

import org.yishitang.access.Accounts;
import org.yishitang.clock.LimitRefused;
import org.yishitang.clock.RehearsalCount;
import org.yishitang.clock.RehearsalOutcome;
import org.yishitang.clock.RuleRefused;

import org.springframework.stereotype.Component;

/** Puts what a rehearsal found, or refused, into words. */
@Component
class RehearsalWords {

	private final RuleWords rules;

	private final LadderWords ladders;

	private final Accounts accounts;

	RehearsalWords(RuleWords rules, LadderWords ladders, Accounts accounts) {
		this.rules = rules;
		this.ladders = ladders;
		this.accounts = accounts;
	}

	/** Sentences by field. */
	Map<String, String> sentences(RuleRefused refused) {
		return rules.sentences(refused.refusals());
	}

	/** The ladder is refused as a whole. */
	Map<String, String> sentences(LimitRefused refused) {
		return Map.of("ladder", ladders.sentence(refused.refusal()));
	}

	/** Names of those told. */
	Map<String, String> names(RehearsalOutcome outcome) {
		return accounts.namesOf(outcome.told()
			.stream()
			.map(RehearsalCount::person)
			.filter(Objects::nonNull)
			.distinct()
			.toList());
	}

}
