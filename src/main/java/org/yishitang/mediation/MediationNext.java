package org.yishitang.mediation;

/** Where a mediation goes after a talk; the model asks for it. */
public enum MediationNext {

	TALK_ON, APPOINT, SIGN, SETTLED, STOP, HARM

}
