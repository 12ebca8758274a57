package org.yishitang.desk.admin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lists the working calendar in the index of the administration. */
@Configuration(proxyBeanMethods = false)
class CalendarDoor {

	@Bean
	AdminDoor calendarAdminDoor() {
		return new AdminDoor(5, "/desk/admin/calendar", "calendar");
	}

}
