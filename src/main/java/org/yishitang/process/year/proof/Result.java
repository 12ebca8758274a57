package org.yishitang.process.year.proof;

import java.util.List;
import java.util.Map;

/**
 * The result of a proof.
 *
 * @param looked how many things were looked at, by assertion
 * @param violations what must not be, by assertion and receipt number
 */
public record Result(Map<String, Long> looked, List<Violation> violations) {

	/** Whether everything is as it must be. */
	public boolean holds() {
		return violations.isEmpty();
	}

	/** How many violations of one assertion there are. */
	public long of(String rule) {
		return violations.stream().filter(violation -> violation.rule().equals(rule)).count();
	}

}
