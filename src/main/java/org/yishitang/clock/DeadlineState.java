package org.yishitang.clock;

import java.util.Set;

/** Where a limit stands. */
public enum DeadlineState {

	RUNNING, MET, EXTENDED, BREACHED, CANCELLED, EXEMPT;

	static final Set<DeadlineState> LIVE = Set.of(RUNNING, EXTENDED);

	/** Whether it is still running. */
	public boolean live() {
		return LIVE.contains(this);
	}

}
