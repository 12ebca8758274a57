package org.yishitang;

import java.time.ZoneId;
import java.util.TimeZone;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.env.EnvironmentPostProcessorApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Puts the whole virtual machine in the office's zone before anything starts: the engine reckons due dates, cron lines
 * and clean-up windows in the machine's zone, and must not be a day off on a server set to UTC.
 */
class OfficeZone implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent start) {
		String zone = start.getEnvironment().getProperty("yishitang.zone", "Asia/Shanghai");
		TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
	}

	/** After the settings are read, before logging starts and keeps the zone it finds. */
	@Override
	public int getOrder() {
		return EnvironmentPostProcessorApplicationListener.DEFAULT_ORDER + 1;
	}

}
