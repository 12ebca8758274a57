package org.yishitang.vault;

/** Derives what proves something to this server and is of no use to whoever only reads the database. */
public interface Proving {

	/**
	 * 32 bytes that only this server can derive, the same ones each time.
	 * @param end keeps values for different ends apart
	 */
	byte[] proof(String end, String... parts);

}
