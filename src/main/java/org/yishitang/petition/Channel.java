package org.yishitang.petition;

/** How a matter came in (信访工作条例 Art. 17). */
public enum Channel {

	WEB, QR, BOX, LETTER, VISIT, PHONE, WINDOW, GRID_WALK, HOTLINE_12345, TRANSFERRED_FROM_ABOVE, HOME_VISIT, LEADER;

	/** Forwarded or assigned by a superior organ: DL-03 and DL-04 run instead of DL-02 (Art. 23(3)). */
	public boolean fromAbove() {
		return this == HOTLINE_12345 || this == TRANSFERRED_FROM_ABOVE;
	}

}
