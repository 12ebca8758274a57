package org.yishitang.mediation;

/** The papers of a mediation file in their order (TJJZ); some are obligatory. */
public enum FileItem {

	APPLICATION(true), RIGHTS(true), IDENTITY(true), MANDATE(false), INVESTIGATION(false), EVIDENCE(false), RECORD(true),
	AGREEMENT(true), PERFORMANCE(false), FOLLOW_UP(false), CONFIRMATION(false), SUMMARY(false);

	private final boolean obligatory;

	FileItem(boolean obligatory) {
		this.obligatory = obligatory;
	}

	/** Whether no file is complete without it (必须). */
	public boolean obligatory() {
		return obligatory;
	}

}
