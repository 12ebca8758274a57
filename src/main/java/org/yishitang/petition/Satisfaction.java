package org.yishitang.petition;

/** What the petitioner said at call-back: 满意、基本满意、不满意. */
public enum Satisfaction {

	SATISFIED, BASICALLY, NOT

}
