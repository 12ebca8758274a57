package org.yishitang;

import java.time.ZoneId;
import java.util.TimeZone;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Puts the whole virtual machine in the office's zone before anything starts: the engine reckons due dates, cron lines
 * and clean-up windows in the machine's zone, and must not be a day off on a server set to UTC.
 */
class OfficeZone implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent start) {
		String zone = start.getEnvironment().getProperty("yishitang.zone", "Asia/Shanghai");
		TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
	}

}
