package org.yishitang.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * Spares programs that send their credentials with every request the slow check each time: for a minute after a
 * successful one. Only a keyed hash is remembered, under a key that dies with the process.
 */
class RememberedCredentials implements AuthenticationProvider {

	private static final String HASH = "HmacSHA256";

	private static final Duration FOR = Duration.ofSeconds(60);

	private final AuthenticationProvider checking;

	private final SecretKeySpec key;

	private final Cache<String, Authentication> verified = Caffeine.newBuilder()
		.maximumSize(2_000)
		.expireAfterWrite(FOR)
		.build();

	RememberedCredentials(AuthenticationProvider checking) {
		this.checking = checking;
		byte[] random = new byte[32];
		new SecureRandom().nextBytes(random);
		this.key = new SecretKeySpec(random, HASH);
	}

	@Override
	public Authentication authenticate(Authentication request) {
		Authentication known = verified.get(hash(request), unknown -> {
			Authentication checked = checking.authenticate(request);
			return UsernamePasswordAuthenticationToken.authenticated(checked.getName(), null, checked.getAuthorities());
		});
		UsernamePasswordAuthenticationToken signedIn = UsernamePasswordAuthenticationToken
			.authenticated(known.getPrincipal(), null, known.getAuthorities());
		signedIn.setDetails(request.getDetails());
		return signedIn;
	}

	@Override
	public boolean supports(Class<?> kind) {
		return checking.supports(kind);
	}

	/** Forgets everything, since some account changed. */
	void forget() {
		verified.invalidateAll();
	}

	private String hash(Authentication request) {
		try {
			Mac mac = Mac.getInstance(HASH);
			mac.init(key);
			mac.update(String.valueOf(request.getName()).getBytes(StandardCharsets.UTF_8));
			mac.update((byte) 0);
			return HexFormat.of()
				.formatHex(mac.doFinal(String.valueOf(request.getCredentials()).getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException problem) {
			throw new IllegalStateException(problem);
		}
	}

}
