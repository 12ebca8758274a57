package org.yishitang.process.year.proof;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proves that nothing was forgotten: every assertion looks at every matter there is. */
@Component
public class Proof {

	private final Reading reading;

	private final List<Check> checks;

	Proof(Reading reading, List<Check> checks) {
		this.reading = reading;
		this.checks = checks;
	}

	/** Looks at everything as it is now. */
	@Transactional(readOnly = true)
	public Result look() {
		Evidence evidence = reading.now();
		Findings findings = new Findings();
		for (Check check : checks) {
			check.rules().forEach(findings::made);
			check.look(evidence, findings);
		}
		List<Violation> sorted = findings.violations()
			.stream()
			.sorted(Comparator.comparing(Violation::rule).thenComparing(violation -> String.valueOf(violation.no()))
				.thenComparing(Violation::what))
			.toList();
		return new Result(findings.looked(), sorted);
	}

}
