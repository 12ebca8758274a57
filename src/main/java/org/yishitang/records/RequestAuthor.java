package org.yishitang.records;

import jakarta.persistence.Embeddable;

import org.yishitang.vault.Sealed;

/**
 * What was typed when somebody asked.
 *
 * @param askedBy {@code petitioner}, or the account at the counter
 * @param words what is wanted, in words; may be null
 * @param newName right name, or null where it is right already
 * @param newPhone likewise
 * @param newAddress likewise
 * @param identity what showed at the counter who it was; null where number and code did
 */
@Embeddable
public record RequestAuthor(String askedBy, @Sealed String words, @Sealed String newName, @Sealed String newPhone,
		@Sealed String newAddress, @Sealed String identity) {

	/** Somebody with number and code. */
	public static final String HOLDER = "petitioner";

	boolean corrects() {
		return newName != null || newPhone != null || newAddress != null;
	}

}
