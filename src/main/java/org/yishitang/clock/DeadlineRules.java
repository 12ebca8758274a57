package org.yishitang.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The table of limits, editable without a build. */
@Component
public class DeadlineRules {

	/** The model of limits that holds where no local one does. */
	public static final String DEFAULT_PROFILE = "default";

	private final DeadlineRuleRows rows;

	private final ApplicationEventPublisher listeners;

	private final Remembered<String, List<DeadlineRule>> byCode;

	DeadlineRules(DeadlineRuleRows rows, ApplicationEventPublisher listeners) {
		this.rows = rows;
		this.listeners = listeners;
		this.byCode = new Remembered<>(rows::findByCodeOrderByValidFrom);
	}

	/** Every row, by rule, profile, variant and age. */
	public List<DeadlineRule> all() {
		return rows.findAllByOrderByCodeAscProfileAscVariantAscValidFromAsc();
	}

	/**
	 * The row by which an event is counted.
	 * @param code e.g. {@code DL-31}; {@code DL-12:PHONE} names the variant as well, for a limit that runs beside DL-12
	 * @param variant e.g. {@code L1}; null for none
	 * @param profile local model, null for the default; the default's row holds where the model has none
	 * @param on day of the event
	 * @throws UnknownRule if there is none
	 */
	public DeadlineRule find(String code, String variant, String profile, LocalDate on) {
		String[] name = code.split(":", 2);
		String wanted = name.length > 1 ? name[1] : Objects.requireNonNullElse(variant, "");
		String model = Objects.requireNonNullElse(profile, DEFAULT_PROFILE);
		List<DeadlineRule> versions = byCode.get(name[0])
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
		DeadlineRule row = rule;
		if (validFrom.equals(rule.validFrom())) {
			row.correct(amount, basis);
		}
		else {
			row = rule.revised(validFrom, amount, basis);
		}
		DeadlineRule kept = rows.save(row);
		byCode.forget();
		listeners.publishEvent(new RulesChanged());
		return kept;
	}

	/** What was read inside a transaction that failed must not be kept. */
	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
	void forget(RulesChanged change) {
		byCode.forget();
	}

	private static Optional<DeadlineRule> inForce(List<DeadlineRule> versions, String profile, LocalDate on) {
		List<DeadlineRule> own = versions.stream().filter(row -> row.profile().equals(profile)).toList();
		return own.stream()
			.filter(row -> !row.validFrom().isAfter(on))
			.reduce((earlier, later) -> later)
			.or(() -> own.stream().findFirst());
	}

}
