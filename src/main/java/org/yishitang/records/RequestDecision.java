package org.yishitang.records;

/** What was decided about a request. */
public enum RequestDecision {

	/** 同意 */
	GRANTED,
	/** 限制处理: a statutory period bars deletion, so it is stored and protected only (个人信息保护法 Art. 47(2)). */
	RESTRICTED,
	/** 不同意, with reasons (Art. 50(1)). */
	REFUSED

}
