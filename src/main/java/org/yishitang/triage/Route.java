package org.yishitang.triage;

/** Where the lawful-channel table (g-2) sends a matter. */
public enum Route {

	RESTRICTED, REDIRECTED, HAZARD, CONSULTATION, SUGGESTION, SERVICE, MEDIATION, ACCEPT

}
