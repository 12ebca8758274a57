package org.yishitang.clock;

/** What calls for supervision besides the passing of time (table g-5 of the domain rules). */
public enum TriggerKind {

	/** 内控期限已过: as a rule the light turns orange and nothing more. */
	TARGET_PASSED,
	/** 两次退回、推诿: the common superior decides (信访工作条例 Art. 24). */
	RETURNED_TWICE,
	/** 回访发现虚假办结: reopened as unsolved though within duty. */
	FALSE_CLOSING,
	/** 支持诉求的意见未落实: supervised, and a proposal to hold somebody responsible (Art. 40). */
	NOT_CARRIED_OUT,
	/** 改进建议逾期未反馈: sent again (Art. 40). */
	PROPOSAL_UNANSWERED

}
