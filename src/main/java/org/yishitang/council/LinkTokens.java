package org.yishitang.council;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Tokens of personal links: 192 random bits, of which only the hash is kept. */
final class LinkTokens {

	private static final int BYTES = 24;

	private static final SecureRandom CHANCE = new SecureRandom();

	private LinkTokens() {
	}

	/** A token that nobody can guess. */
	static String fresh() {
		byte[] bytes = new byte[BYTES];
		CHANCE.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/** What is kept of a token. */
	static String hash(String token) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest((token == null ? "" : token).getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
