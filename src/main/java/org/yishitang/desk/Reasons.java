package org.yishitang.desk;

import java.util.Map;

import org.springframework.stereotype.Component;

/** Why a matter has its nature, urgency and route. */
@Component
class Reasons {

	String route(String no) {
		return null;
	}

	Map<String, String> of(String no) {
		return Map.of();
	}

}
