package org.yishitang.mediation;

/** Who chose the mediators (Art. 19): the committee or the parties. */
public enum Appointment {

	APPOINTED, CHOSEN

}
