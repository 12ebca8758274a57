package org.yishitang;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * A test with the whole office: every room, the engine and an empty database of its own, jobs and schedules standing
 * still until the test runs them. {@code bin/verify} runs it on H2 and once more on a server of the MySQL family; by
 * hand that is {@code -Dyishitang.test.database=mariadb}. Tests with the same settings share one office, so each makes
 * its own petitions; the office clock is released after each test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Tag("database")
@SpringBootTest
@AutoConfigureMockMvc
@ContextCustomizerFactories(OfficeFactory.class)
@ExtendWith(ClockReleased.class)
public @interface OfficeTest {

	/** Whether the demo office (accounts, posts, communities, samples) is loaded. */
	boolean demo() default true;

	/** Further properties, as {@code name=value}; each different set costs another office. */
	@AliasFor(annotation = SpringBootTest.class)
	String[] properties() default {};

	/** Classes besides the application, as in {@link SpringBootTest#classes()}. */
	@AliasFor(annotation = SpringBootTest.class)
	Class<?>[] classes() default {};

	/** A real port instead of the mocked one, where a test needs a client or a browser. */
	@AliasFor(annotation = SpringBootTest.class)
	SpringBootTest.WebEnvironment webEnvironment() default SpringBootTest.WebEnvironment.MOCK;

}
