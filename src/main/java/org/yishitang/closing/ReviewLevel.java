package org.yishitang.closing;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.ReviewStatus;

/** The two reviews of a written opinion, each with its window and the term of the organ. */
public enum ReviewLevel {

	/** 复查 by the superior organ (信访工作条例 Art. 35). */
	FIRST("DL-08", "DL-09", ReviewStatus.WINDOW_L1, ReviewStatus.REVIEW_L1, ReviewStatus.LAPSED_L1,
			CaseEventType.REVIEW_REQUESTED, CaseEventType.REVIEW_DECIDED),
	/** 复核 by the organ above it (Art. 36). */
	FINAL("DL-10", "DL-11", ReviewStatus.WINDOW_L2, ReviewStatus.REVIEW_L2, ReviewStatus.LAPSED_L2,
			CaseEventType.FINAL_REVIEW_REQUESTED, CaseEventType.FINAL_REVIEW_DECIDED);

	private final String window;

	private final String term;

	private final ReviewStatus open;

	private final ReviewStatus underWay;

	private final ReviewStatus lapsed;

	private final CaseEventType requested;

	private final CaseEventType decided;

	ReviewLevel(String window, String term, ReviewStatus open, ReviewStatus underWay, ReviewStatus lapsed,
			CaseEventType requested, CaseEventType decided) {
		this.window = window;
		this.term = term;
		this.open = open;
		this.underWay = underWay;
		this.lapsed = lapsed;
		this.requested = requested;
		this.decided = decided;
	}

	/** Rule of the days within which it may be requested. */
	public String window() {
		return window;
	}

	/** Rule of the days the organ has; information only, another organ's duty. */
	public String term() {
		return term;
	}

	/** While it may be requested. */
	public ReviewStatus open() {
		return open;
	}

	/** While the organ looks at it. */
	public ReviewStatus underWay() {
		return underWay;
	}

	/** After the window went by unused. */
	public ReviewStatus lapsed() {
		return lapsed;
	}

	CaseEventType requested() {
		return requested;
	}

	CaseEventType decided() {
		return decided;
	}

}
