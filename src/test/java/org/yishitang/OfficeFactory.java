package org.yishitang;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives each {@link OfficeTest} its database, its folder and its standstill. */
class OfficeFactory implements ContextCustomizerFactory {

	@Override
	public ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> attributes) {
		OfficeTest test = AnnotatedElementUtils.findMergedAnnotation(testClass, OfficeTest.class);
		if (test == null) {
			return null;
		}
		TestDatabase.announce();
		return new Office(test.demo());
	}

	record Office(boolean demo) implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
			String name = "office_" + UUID.randomUUID().toString().replace("-", "");
			Map<String, Object> settings = new HashMap<>();
			settings.put("yishitang.home", "target/offices/" + name);
			settings.put("yishitang.demo", demo);
			settings.put("yishitang.schedules", false);
			// Tests speak plain HTTP, where a browser keeps no secure cookie.
			settings.put("server.servlet.session.cookie.secure", false);
			settings.put("yishitang.intake.per-minute", 100_000);
			settings.put("camunda.bpm.job-execution.enabled", false);
			settings.putAll(TestDatabase.settings(name));
			context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("office", settings));
		}

	}

}
