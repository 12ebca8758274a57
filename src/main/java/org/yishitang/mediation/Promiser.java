package org.yishitang.mediation;

/** Who is to do what a clause says. */
public enum Promiser {

	PETITIONER, RESPONDENT, BOTH

}
