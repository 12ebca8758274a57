package org.yishitang.clock;

/** Thrown when a limit may not be set or moved; the edges answer 4xx with the sentence of the refusal. */
public class LimitRefused extends RuntimeException {

	private final transient LimitRefusal refusal;

	LimitRefused(LimitRefusal refusal) {
		super(refusal.key());
		this.refusal = refusal;
	}

	/** Which rule and why. */
	public LimitRefusal refusal() {
		return refusal;
	}

}
