package org.yishitang.process.guard;

import java.util.Optional;
import java.util.Set;

/** Who of a group may see the work of a matter that only named persons may see. */
public interface NamedWork {

	/** The accounts instead of the group; empty where the whole group may see it. */
	Optional<Set<String>> insteadOf(String caseNo, String group);

	/** Somebody holds work of the matter now. */
	void holds(String caseNo, String account);

}
