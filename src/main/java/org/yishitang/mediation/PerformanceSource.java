package org.yishitang.mediation;

/** What a promise stands in. */
public enum PerformanceSource {

	/** A clause of an agreement: a contract between the parties (人民调解法 Art. 31). */
	AGREEMENT,

	/** A task of a council's resolution: no contract; the office answers for it. */
	RESOLUTION

}
