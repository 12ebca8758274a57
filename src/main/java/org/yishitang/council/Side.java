package org.yishitang.council;

/** Who speaks in a sitting. */
public enum Side {

	/** Those who brought the topic. */
	RAISED,

	/** Those it is directed at. */
	OTHER,

	/** Other residents and the property manager. */
	RESIDENTS

}
