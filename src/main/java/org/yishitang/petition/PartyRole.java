package org.yishitang.petition;

/** The part a person plays in a matter. */
public enum PartyRole {

	PETITIONER, REPRESENTATIVE, RESPONDENT, SUPPORTER

}
