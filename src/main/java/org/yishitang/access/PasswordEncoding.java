package org.yishitang.access;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Argon2id with 19 MiB and two rounds; older encodings are still read and replaced at the next sign-in. */
@Configuration(proxyBeanMethods = false)
class PasswordEncoding {

	private static final String CURRENT = "argon2id";

	@Bean
	PasswordEncoder passwordEncoder() {
		return new DelegatingPasswordEncoder(CURRENT, Map.of(CURRENT, new Argon2PasswordEncoder(16, 32, 1, 19_456, 2),
				"bcrypt", new BCryptPasswordEncoder()));
	}

}
