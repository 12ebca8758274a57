package org.yishitang.vault;

/** A sealed value was changed, moved to another place, or its key is gone. Never holds what was sealed. */
public class SealBroken extends RuntimeException {

	SealBroken(String what, Throwable cause) {
		super(what, cause);
	}

}
