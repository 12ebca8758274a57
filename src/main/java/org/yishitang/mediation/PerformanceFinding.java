package org.yishitang.mediation;

/** What somebody found who looked at a promise. */
public enum PerformanceFinding {

	KEPT, LATER, BROKEN, COURT, RELEASED

}
