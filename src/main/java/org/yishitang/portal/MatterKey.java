package org.yishitang.portal;

import org.springframework.stereotype.Component;

/** The petitioner's key to the own matter. */
@Component
class MatterKey extends KeyCookie {

	MatterKey() {
		super("matter", "/track");
	}

}
