package org.yishitang.mediation;

/** What the court said (民事诉讼法 Art. 206). */
public enum ConfirmationResult {

	/** 裁定有效: may be enforced. */
	CONFIRMED,

	/** 裁定驳回: changed by mediation, or a suit. */
	REJECTED,

	/** 撤回申请. */
	WITHDRAWN

}
