package org.yishitang.closing;

/** What a reviewing organ decided about an opinion. */
public enum ReviewResult {

	/** 维持: the opinion stands. */
	UPHELD,
	/** 变更: the changed opinion binds. */
	CHANGED,
	/** 撤销并责令重新办理: handled anew. */
	ANNULLED

}
