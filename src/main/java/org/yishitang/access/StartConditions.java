package org.yishitang.access;

import java.util.Base64;
import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** Refuses to start a production office without its database and key, before anything else is touched. */
class StartConditions implements EnvironmentPostProcessor, Ordered {

	static final Profiles PRODUCTION = Profiles.of("mysql");

	private static final int KEY_BYTES = 32;

	private static final List<String> DATABASE = List.of("URL", "USERNAME", "PASSWORD");

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (!environment.acceptsProfiles(PRODUCTION)) {
			return;
		}
		for (String part : DATABASE) {
			if (!StringUtils.hasText(environment.getProperty("spring.datasource." + part.toLowerCase()))) {
				throw StartRefused.missing("SPRING_DATASOURCE_" + part);
			}
		}
		String key = environment.getProperty("YISHITANG_KEY", environment.getProperty("yishitang.key", ""));
		if (!StringUtils.hasText(key)) {
			if (StringUtils.hasText(environment.getProperty("YISHITANG_KEY_FILE"))) {
				return;
			}
			throw StartRefused.missing("YISHITANG_KEY");
		}
		if (!isKey(key.strip())) {
			throw new StartRefused("access.start.bad-key");
		}
	}

	private static boolean isKey(String text) {
		try {
			return Base64.getDecoder().decode(text).length == KEY_BYTES;
		}
		catch (IllegalArgumentException notBase64) {
			return false;
		}
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
