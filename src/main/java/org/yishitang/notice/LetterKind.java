package org.yishitang.notice;

/** The statutory letters of a matter; each kind is issued once in a cycle, orders of supervision as often as needed. */
public enum LetterKind {

	/** 受理告知书 (信访工作条例 Art. 23). */
	ACCEPTANCE,

	/** 不予受理告知书. */
	NON_ACCEPTANCE,

	/** 不再受理告知书 (Art. 36). */
	NO_LONGER,

	/** 程序性告知书: the statutory way that leads further (Art. 31). */
	REDIRECTION,

	/** 转送去向告知书: where it went (Art. 23). */
	TRANSFER,

	/** 转送函, to the unit that is competent. */
	FORWARDING,

	/** 异议退回函, to the sender of a forwarded matter (Art. 23(3)). */
	OBJECTION,

	/** 延期办理告知书 (Art. 34). */
	EXTENSION,

	/** 信访处理意见书 (Art. 32). */
	OPINION,

	/** 并案告知书: the same matter is already in progress (Art. 19(3)). */
	MERGER,

	/** 督办通知书, to the post in charge (Art. 40). */
	SUPERVISION,

	/** 人民调解权利义务告知书, to both parties (人民调解法 Art. 23, 24). */
	MEDIATION_RIGHTS,

	/** 终止调解通知书, with the other ways that are open (Art. 26). */
	MEDIATION_END,

	/** 人民调解协议书 (Art. 29). */
	MEDIATION_AGREEMENT,

	/** 法律建议书, to both parties when a promise was broken (Art. 31-33). */
	LEGAL_ADVICE,

	/** 司法确认申请书, filled for both parties to sign (Art. 33): theirs and not the office's, never issued. */
	JUDICIAL_APPLICATION,

	/** 居民协商议事会会议记录: with names, for the office alone. */
	COUNCIL_MINUTES,

	/** 居民协商议事会议事决议, with who carries out what by when. */
	COUNCIL_RESOLUTION,

	/** 协商结果公示, in anonymised words, for the notice board (五个工作日). */
	COUNCIL_NOTICE,

	/** 送达回证: the form that proves the service of another letter; bears that letter's number. */
	PROOF;

	/** Whether the petitioner receives it; the others go to units and posts. */
	public boolean toPetitioner() {
		return this != FORWARDING && this != OBJECTION && this != SUPERVISION && this != PROOF
				&& this != MEDIATION_AGREEMENT && this != JUDICIAL_APPLICATION && this != COUNCIL_MINUTES && this != COUNCIL_RESOLUTION;
	}

	/** Whether there may be several in one cycle. */
	boolean repeats() {
		return this == SUPERVISION || ofMediation() || ofCouncil();
	}

	/** Whether it belongs to a sitting of the council: kept and put up by its secretary, served on nobody. */
	public boolean ofCouncil() {
		return this == COUNCIL_MINUTES || this == COUNCIL_RESOLUTION || this == COUNCIL_NOTICE;
	}

	/** Whether it belongs to a mediation: handed to both parties there, not served against proof. */
	public boolean ofMediation() {
		return this == MEDIATION_RIGHTS || this == MEDIATION_END || this == MEDIATION_AGREEMENT
				|| this == LEGAL_ADVICE || this == JUDICIAL_APPLICATION;
	}

}
