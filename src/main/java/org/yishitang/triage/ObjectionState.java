package org.yishitang.triage;

/** How far an objection to jurisdiction came. */
public enum ObjectionState {

	/** 信访专干已提出，待分管领导审定 */
	RAISED,
	/** 分管领导不同意 */
	REFUSED,
	/** 审定前期限已过 */
	LAPSED,
	/** 已送交办机关，待答复 */
	CONFIRMED,
	/** 交办机关同意退回 */
	UPHELD,
	/** 交办机关不同意，由本街道办理 */
	REJECTED;

	/** Whether the sender has heard it: no second objection is possible. */
	public boolean sent() {
		return this == CONFIRMED || this == UPHELD || this == REJECTED;
	}

}
