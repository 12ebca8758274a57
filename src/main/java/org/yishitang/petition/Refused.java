package org.yishitang.petition;

/** Thrown by a step that must not be done; the edges answer 4xx with the sentence of the refusal. */
public class Refused extends RuntimeException {

	private final transient Refusal refusal;

	public Refused(Refusal refusal) {
		super(refusal.key());
		this.refusal = refusal;
	}

	/** Which rule and why. */
	public Refusal refusal() {
		return refusal;
	}

}
