package org.yishitang.council;

/** What is written down in a sitting. */
public enum EntryKind {

	/** What is to be talked about in which order, as the secretary wrote it when convening. */
	AGENDA,
	/** What one side says, kept apart from the others. */
	STATEMENT,

	/** What nobody disputes; written first and signed. */
	FACT,

	/** What is voted on. */
	PROPOSAL

}
