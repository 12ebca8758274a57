package org.yishitang.petition;

/** Refused because of where the matter stands, not because of what was typed; the interface answers 409. */
public class NotNow extends Refused {

	public NotNow(Refusal refusal) {
		super(refusal);
	}

}
