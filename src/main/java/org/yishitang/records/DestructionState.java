package org.yishitang.records;

/** How far a destruction list has come. */
public enum DestructionState {

	/** Drawn up; waits for the second signature. */
	DRAWN,
	/** Signed by two; being carried out. */
	SIGNED,
	/** Not signed; its files are kept and may be put on another list. */
	RETURNED,
	/** Nothing readable is left of its files. */
	CARRIED_OUT

}
