package org.yishitang.clock;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The table of limits, editable without a build. A change is a new row; a row that was once there is never altered, so
 * that a case can be counted again by the one it began with.
 */
@Component
public class DeadlineRules {

	/** The model of limits that holds where no local one does. */
	public static final String DEFAULT_PROFILE = "default";

	private final DeadlineRuleRows rows;

	private final Remembered<String, RuleBook> book;

	private final ZoneId zone;

	DeadlineRules(DeadlineRuleRows rows, @Value("${yishitang.zone:Asia/Shanghai}") ZoneId zone) {
		this.rows = rows;
		this.zone = zone;
		this.book = new Remembered<>(all -> new RuleBook(rows.findAllBy()));
	}

	/** Every version of every row, by rule, profile, variant and age. */
	public List<DeadlineRule> all() {
		return book().rows()
			.stream()
			.sorted(Comparator.comparing(DeadlineRule::code)
				.thenComparing(DeadlineRule::profile)
				.thenComparing(DeadlineRule::variant)
				.thenComparing(DeadlineRule::validFrom)
				.thenComparing(DeadlineRule::versionNo))
			.toList();
	}

	/** Of every limit the version in force on this day, or the first to come. */
	public List<DeadlineRule> inForce(LocalDate on) {
		return book().inForce(on);
	}

	/** All versions of a limit, oldest first; none for an unknown one. */
	public List<DeadlineRule> versions(RuleSeries series) {
		return book().versions(series);
	}

	/** A version by its id. */
	public Optional<DeadlineRule> version(String id) {
		return book().row(id);
	}

	/** Names of the models of limits, {@code default} among them. */
	public Set<String> profiles() {
		return book().profiles();
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
		return book().find(code, variant, profile, on);
	}

	/** The row a limit was opened by, whatever has been entered since. */
	public DeadlineRule openedBy(Deadline deadline) {
		return book().row(deadline.kept().ruleRow())
			.orElseGet(() -> find(deadline.rule(), deadline.variant(), deadline.profile(), begun(deadline)));
	}

	/** The row by which a limit may be extended, as it stood when the limit was opened; empty if it may not be. */
	Optional<DeadlineRule> extensionOf(Deadline deadline) {
		return book().row(deadline.kept().extensionRow())
			.or(() -> extensionOf(openedBy(deadline), deadline.profile(), begun(deadline)));
	}

	/** The row by which limits of this row may be extended that begin on this day. */
	Optional<DeadlineRule> extensionOf(DeadlineRule rule, String profile, LocalDate on) {
		return book().extensionOf(rule, profile, on);
	}

	RuleBook book() {
		return book.get("all");
	}

	/** Enters a version; the database itself refuses a second one of the same number. */
	@Transactional
	DeadlineRule enter(DeadlineRule version) {
		DeadlineRule kept = rows.saveAndFlush(version);
		book.forget();
		return kept;
	}

	private LocalDate begun(Deadline deadline) {
		return LocalDate.ofInstant(deadline.from(), zone);
	}

}
