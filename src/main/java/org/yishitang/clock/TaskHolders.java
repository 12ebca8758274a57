package org.yishitang.clock;

import java.util.Optional;

/** Who works on a case right now, as the worklists know it. */
public interface TaskHolders {

	/** Account that has claimed the open task of this case. */
	Optional<String> holderOf(String caseNo);

	/** Post that is in charge of this case. */
	Optional<String> postOf(String caseNo);

	/** Post whose people may take the open task of this case, if it waits for a post. */
	Optional<String> waitingPostOf(String caseNo);

}
