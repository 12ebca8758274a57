package org.yishitang.records;

import java.util.EnumSet;
import java.util.Set;

/** What somebody may ask about the own personal data (个人信息保护法 Art. 45-47). */
public enum RequestKind {

	/** 查阅、复制 (Art. 45). */
	ACCESS(RequestDecision.GRANTED, RequestDecision.REFUSED),
	/** 更正、补充 (Art. 46). */
	CORRECT(RequestDecision.GRANTED, RequestDecision.REFUSED),
	/** 删除 (Art. 47). */
	ERASE(RequestDecision.GRANTED, RequestDecision.RESTRICTED, RequestDecision.REFUSED);

	private final Set<RequestDecision> decisions;

	RequestKind(RequestDecision first, RequestDecision... others) {
		this.decisions = EnumSet.of(first, others);
	}

	boolean allows(RequestDecision decision) {
		return decisions.contains(decision);
	}

}
