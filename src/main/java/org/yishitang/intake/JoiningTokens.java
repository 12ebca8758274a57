package org.yishitang.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;
import org.yishitang.vault.Proving;

/** Sealed references to a matter: they work for a day and tell nothing, not even its number. */
@Component
class JoiningTokens {

	private static final Duration VALID = Duration.ofDays(1);

	private static final int NONCE = 12;

	private final SecretKeySpec key;

	private final Clock clock;

	private final SecureRandom chance = new SecureRandom();

	JoiningTokens(Proving key, Clock clock) {
		this.key = new SecretKeySpec(key.proof("joining-token"), "AES");
		this.clock = clock;
	}

	String of(String caseNo) {
		byte[] nonce = new byte[NONCE];
		chance.nextBytes(nonce);
		byte[] no = caseNo.getBytes(StandardCharsets.UTF_8);
		byte[] plain = ByteBuffer.allocate(Long.BYTES + no.length)
			.putLong(clock.instant().plus(VALID).getEpochSecond())
			.put(no)
			.array();
		try {
			byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array());
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** The matter's number, empty for a forged or stale token. */
	Optional<String> caseNo(String token) {
		try {
			byte[] bytes = Base64.getUrlDecoder().decode(token == null ? "" : token);
			if (bytes.length <= NONCE) {
				return Optional.empty();
			}
			byte[] plain = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE)).doFinal(bytes, NONCE,
					bytes.length - NONCE);
			ByteBuffer read = ByteBuffer.wrap(plain);
			boolean stale = clock.instant().isAfter(Instant.ofEpochSecond(read.getLong()));
			return stale ? Optional.empty()
					: Optional.of(new String(plain, Long.BYTES, read.remaining(), StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException | GeneralSecurityException forged) {
			return Optional.empty();
		}
	}

	private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, key, new GCMParameterSpec(128, nonce));
		return cipher;
	}

}
