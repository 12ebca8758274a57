package org.yishitang.clock;

/**
 * What a ladder may depend on in a matter.
 *
 * @param urgency {@code L1} to {@code L5}; empty while unknown
 * @param procedure code of the procedure; empty while unknown
 */
public record MatterKind(String urgency, String procedure) {

	/** Nothing is known yet. */
	public static final MatterKind UNKNOWN = new MatterKind("", "");

}
