package org.yishitang.mediation;

/** What became of a promise. */
public enum PerformanceState {

	/** Its day has not come, or nobody has looked yet. */
	RUNNING,

	/** Found kept. */
	KEPT,

	/** Found broken; the mediators urge. */
	BROKEN,

	/** Broken; the other side goes to court. */
	COURT,

	/** The other side let it go. */
	RELEASED

}
