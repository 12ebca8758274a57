package org.yishitang.clock;

/** What a step of the ladder or a trigger does besides telling the people it names. */
public enum LadderAction {

	/** 提醒: a message. */
	REMIND,
	/** 呼叫: an urgent message at once, and a line on the list of those to be telephoned. */
	PAGE,
	/** 督办: a supervision notice with an answer due. */
	SUPERVISE,
	/** 挂牌督办: a supervision notice, and the matter is listed until it ends. */
	LIST;

	/** Whether an answer in writing is due. */
	public boolean asksForAnswer() {
		return this == SUPERVISE || this == LIST;
	}

}
