package org.yishitang.petition;

/** Urgency: L1 特急, L2 紧急, L3 较急, L4 一般, L5 疑难. */
public enum Urgency {

	L1, L2, L3, L4, L5

}
