package org.yishitang.process.year.proof;

import java.util.Set;

/** Some of the assertions. */
interface Check {

	/** The assertions it makes; each violation names one of them. */
	Set<String> rules();

	/** Looks at everything there is at this moment. */
	void look(Evidence evidence, Findings findings);

}
