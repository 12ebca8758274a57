package org.yishitang.council;

/** A vote. */
public enum Choice {

	FOR, AGAINST, ABSTAIN

}
