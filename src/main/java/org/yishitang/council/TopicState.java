package org.yishitang.council;

import java.util.EnumSet;
import java.util.Set;

/** How far a topic has come. */
public enum TopicState {

	/** 待审核 */
	PROPOSED,
	/** 已列入议题库 */
	ACCEPTED,
	/** 不予列入 */
	REJECTED,
	/** 已撤回 */
	WITHDRAWN,
	/** 已排入议程 */
	ON_AGENDA,
	/** 已议结 */
	DONE;

	/** Whether this step is allowed; a case may come back to the council after a resolution. */
	public boolean canBecome(TopicState next) {
		Set<TopicState> following = switch (this) {
			case PROPOSED -> EnumSet.of(ACCEPTED, REJECTED, WITHDRAWN);
			case ACCEPTED -> EnumSet.of(ON_AGENDA, WITHDRAWN, DONE);
			case ON_AGENDA -> EnumSet.of(ACCEPTED, DONE, WITHDRAWN);
			case REJECTED, WITHDRAWN, DONE -> EnumSet.of(ACCEPTED);
		};
		return following.contains(next);
	}

}
