package org.yishitang.triage;

/** What the petition officer may decide at triage. */
public enum TriageDecision {

	ACCEPT, NOT_ACCEPT, NO_LONGER, REDIRECT, TRANSFER, MERGE, RESTRICT, OBJECT, SPLIT

}
