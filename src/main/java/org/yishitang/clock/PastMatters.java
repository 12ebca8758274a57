package org.yishitang.clock;

import java.util.Collection;
import java.util.Map;

/** Tells a rehearsal who was in charge of many matters at once; implemented where it is known. */
public interface PastMatters {

	/** What is known of these matters, by receipt number; unknown ones are left out. */
	Map<String, PastMatter> of(Collection<String> caseNos);

}
