package org.yishitang.notice;

import java.io.IOException;

/** Carries messages out of the house. May be asked twice for one message: what it leaves outside bears the key. */
interface Channel {

	Medium medium();

	/**
	 * Hands a message over.
	 * @throws IOException where it did not get through and is to be tried again
	 */
	void deliver(OutboxMessage message) throws IOException;

}
