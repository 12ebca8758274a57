package org.yishitang.process.year.proof;

/**
 * Something that must not be.
 *
 * @param rule which assertion, e.g. {@code ladder-incomplete}
 * @param no receipt number, or null where no matter is concerned
 * @param what dates and codes that show it
 */
public record Violation(String rule, String no, String what) {

	@Override
	public String toString() {
		return "%s %s %s".formatted(rule, no == null ? "-" : no, what);
	}

}
