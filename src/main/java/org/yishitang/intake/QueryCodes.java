package org.yishitang.intake;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

import org.springframework.stereotype.Component;
import org.yishitang.vault.Proving;

/**
 * Query codes: 80 bits derived from the server's key, what they open, the receipt number and a salt; only their HMAC is
 * stored. What a code opens is part of it: that of one side never opens the page of the other.
 */
@Component
class QueryCodes {

	private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LETTERS = 16;

	/** What a code opens. */
	enum Of {

		PETITIONER("query-code"), SIDE("side-code");

		private final String purpose;

		Of(String purpose) {
			this.purpose = purpose;
		}

	}

	private final Proving key;

	private final SecureRandom chance = new SecureRandom();

	QueryCodes(Proving key) {
		this.key = key;
	}

	String salt() {
		byte[] salt = new byte[16];
		chance.nextBytes(salt);
		return HexFormat.of().formatHex(salt);
	}

	/** The code of a receipt, the same each time: {@code 7YQ2-K0ZC-…}. */
	String code(Of whose, String no, String salt) {
		BigInteger bits = new BigInteger(1, Arrays.copyOf(key.proof(whose.purpose, no, salt), 10));
		StringBuilder code = new StringBuilder();
		for (int at = 0; at < LETTERS; at++) {
			if (at > 0 && at % 4 == 0) {
				code.append('-');
			}
			code.append(CROCKFORD.charAt(bits.shiftRight(5 * (LETTERS - 1 - at)).intValue() & 31));
		}
		return code.toString();
	}

	/** What is stored of a code. */
	String mac(Of whose, String no, String code) {
		return HexFormat.of().formatHex(key.proof(whose.purpose + "-check", no, plain(code)));
	}

	/** Compares without telling by its duration where the difference is. */
	boolean matches(Of whose, String no, String code, String mac) {
		return MessageDigest.isEqual(mac(whose, no, code).getBytes(StandardCharsets.US_ASCII),
				mac.getBytes(StandardCharsets.US_ASCII));
	}

	/** As typed from paper: any case, any grouping, O for 0, I and L for 1. */
	private static String plain(String typed) {
		return typed.toUpperCase(Locale.ROOT)
			.replaceAll("[\\s\\-]", "")
			.replace('O', '0')
			.replace('I', '1')
			.replace('L', '1');
	}

}
