package org.yishitang.mediation;

/** The two sides of a dispute. */
public enum Side {

	PETITIONER, RESPONDENT

}
