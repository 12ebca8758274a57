package org.yishitang;

import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Closes the office of the last test before another one opens: the engine registers under one name for the whole JVM,
 * and two offices would be too many for a small machine anyway.
 */
class OneOfficeAtATime implements TestExecutionListener {

	private static TestContext last;

	@Override
	public void beforeTestClass(TestContext next) {
		if (last != null && !next.hasApplicationContext()) {
			last.markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
		}
		last = next;
	}

}
