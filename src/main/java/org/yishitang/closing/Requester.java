package org.yishitang.closing;

/** Who asked for a review. */
public enum Requester {

	/** 信访人本人 */
	PETITIONER,
	/** 代理人（凭委托书） */
	AGENT,
	/** 推选的代表 */
	REPRESENTATIVE

}
