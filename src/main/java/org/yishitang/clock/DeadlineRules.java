package org.yishitang.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of limits, editable without a build. */
@Component
public class DeadlineRules {

	/** The model of limits that holds where no local one does. */
	public static final String DEFAULT_PROFILE = "default";

	private final DeadlineRuleRows rows;

	DeadlineRules(DeadlineRuleRows rows) {
		this.rows = rows;
	}

	/** Every row, by rule, profile, variant and age. */
	public List<DeadlineRule> all() {
		return rows.findAllByOrderByCodeAscProfileAscVariantAscValidFromAsc();
	}

	/**
	 * The row by which an event is counted.
	 * @param code e.g. {@code DL-31}
	 * @param variant e.g. {@code L1}; null for none
	 * @param profile local model, null for the default; the default's row holds where the model has none
	 * @param on day of the event
	 * @throws UnknownRule if there is none
	 */
	public DeadlineRule find(String code, String variant, String profile, LocalDate on) {
		String wanted = Objects.requireNonNullElse(variant, "");
		String model = Objects.requireNonNullElse(profile, DEFAULT_PROFILE);
		List<DeadlineRule> versions = rows.findByCodeOrderByValidFrom(code)
			.stream()
			.filter(row -> row.variant().equals(wanted))
			.toList();
		return inForce(versions, model, on).or(() -> inForce(versions, DEFAULT_PROFILE, on))
			.orElseThrow(() -> new UnknownRule(code, wanted, model));
	}

	/**
	 * Changes a limit from a day on; what was opened before keeps its dates.
	 * @param rule the row to change, as found
	 * @param validFrom first day of events counted by the new amount; the row's own day corrects the row
	 */
	@Transactional
	public DeadlineRule revise(DeadlineRule rule, LocalDate validFrom, int amount, String basis) {
		if (amount < 1) {
			throw new LimitRefused(LimitRefusal.of("clock.refusal.amount", rule.code()));
		}
		if (validFrom.equals(rule.validFrom())) {
			rule.correct(amount, basis);
			return rows.save(rule);
		}
		return rows.save(rule.revised(validFrom, amount, basis));
	}

	private static Optional<DeadlineRule> inForce(List<DeadlineRule> versions, String profile, LocalDate on) {
		List<DeadlineRule> own = versions.stream().filter(row -> row.profile().equals(profile)).toList();
		return own.stream()
			.filter(row -> !row.validFrom().isAfter(on))
			.reduce((earlier, later) -> later)
			.or(() -> own.stream().findFirst());
	}

}
