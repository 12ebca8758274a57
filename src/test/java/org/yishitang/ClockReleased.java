package org.yishitang;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.yishitang.clock.OfficeClock;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Lets the office clock run again after each test, since tests share the office. */
class ClockReleased implements AfterEachCallback {

	@Override
	public void afterEach(ExtensionContext test) {
		SpringExtension.getApplicationContext(test).getBean(OfficeClock.class).release();
	}

}
