package org.yishitang.vault;

import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * One key of the ring.
 *
 * @param id number that sealed values name
 * @param bytes 32 bytes; a suite takes as many of them as it needs
 */
record VaultKey(int id, Purpose purpose, Suite suite, byte[] bytes) {

	byte[] seal(byte[] plain, Cell at) {
		return suite.encrypt(bytes, plain, at.bytes());
	}

	byte[] open(byte[] sealed, Cell at) {
		try {
			return suite.decrypt(bytes, sealed, at.bytes());
		}
		catch (GeneralSecurityException changed) {
			throw new SealBroken("The seal of %s is broken".formatted(at), changed);
		}
	}

	byte[] mac(byte[]... parts) {
		return suite.mac(bytes, parts);
	}

	/** Keys never get into a log. */
	@Override
	public String toString() {
		return "key " + id + " for " + purpose;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof VaultKey key && key.id == id && Arrays.equals(key.bytes, bytes);
	}

	@Override
	public int hashCode() {
		return id;
	}

}
