package org.yishitang.portal;

import org.springframework.stereotype.Component;

/** The other side's key to its own page; no browser sends it to the petitioner's. */
@Component
class SideKey extends KeyCookie {

	SideKey() {
		super("side", "/side");
	}

}
