package org.yishitang.handling;

/** What a supervisor sends. */
public enum SupervisionKind {

	/** 督办通知: remedy and answer (信访工作条例 Art. 38 to 40). */
	ORDER,
	/** 改进建议: answer whether it is adopted (Art. 40, DL-18). */
	PROPOSAL

}
