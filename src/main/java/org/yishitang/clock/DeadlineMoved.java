package org.yishitang.clock;

/**
 * A limit got other dates, by extension or by a holiday notice. A notice moves many at once: timers and tasks follow
 * {@link DeadlinesMoved}, which is published once for all of them, and then leave this event alone.
 *
 * @param deadline the row with its new dates
 * @param move the dates before and after; null unless a notice moved it
 * @param notice the notice that moved it; null for an extension
 */
public record DeadlineMoved(Deadline deadline, LimitMove move, NoticeEntered notice) {

	/** Moved by itself. */
	public DeadlineMoved(Deadline deadline) {
		this(deadline, null, null);
	}

	/** Whether a notice moved it, together with others. */
	public boolean byNotice() {
		return notice != null;
	}

}
