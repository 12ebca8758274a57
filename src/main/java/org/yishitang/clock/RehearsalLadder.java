package org.yishitang.clock;

import java.util.List;

/** A ladder to rehearse with: the one in force, or a draft. */
interface RehearsalLadder {

	/** The steps of this limit, lowest first, each no earlier than the one below; the last is the breach. */
	List<RehearsedStep> steps(Deadline limit, PastMatter matter);

}
