package org.yishitang.council;

/** Whether the council may talk about something. */
public enum Eligibility {

	ELIGIBLE, NOT_ELIGIBLE

}
