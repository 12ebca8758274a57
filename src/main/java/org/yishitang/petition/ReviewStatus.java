package org.yishitang.petition;

/**
 * How far the review of the written opinion has come (信访工作条例 Art. 35, 36). It lies over the office's own steps:
 * carrying out, call-back and strike-off go on while a review runs. None (null) before an opinion is served.
 */
public enum ReviewStatus {

	/** 复查期内: the first review may be requested. */
	WINDOW_L1,
	/** 复查中: at the superior organ. */
	REVIEW_L1,
	/** 复核期内: the review opinion is served, the final review may be requested. */
	WINDOW_L2,
	/** 复核中: at the organ above. */
	REVIEW_L2,
	/** 期满未请求复查，处理意见终结 */
	LAPSED_L1,
	/** 期满未请求复核，复查意见终结 */
	LAPSED_L2,
	/** 三级终结 */
	FINALISED,
	/** 意见被撤销，重新办理 */
	ANNULLED;

	/** Where a matter rests with nothing left to do for the office itself. */
	Status resting() {
		return switch (this) {
			case REVIEW_L1 -> Status.REVIEW_L1;
			case REVIEW_L2 -> Status.REVIEW_L2;
			case FINALISED -> Status.FINALISED;
			default -> Status.CLOSED;
		};
	}

	/** Whether another organ is looking at the opinion now: the office does not begin again by itself meanwhile. */
	public boolean underWay() {
		return this == REVIEW_L1 || this == REVIEW_L2;
	}

}
