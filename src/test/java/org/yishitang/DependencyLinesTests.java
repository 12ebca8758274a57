package org.yishitang;

import java.lang.module.ModuleDescriptor.Version;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import org.apache.catalina.util.ServerInfo;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringBootVersion;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Older lines carry known holes, and script engines would let models run code. */
class DependencyLinesTests {

	@Test
	void theFrameworkIsNotOlderThanItsFixes() {
		atLeast("3.5.16", SpringBootVersion.getVersion());
	}

	@Test
	void tomcatIsNotOlderThanItsFixes() {
		atLeast("10.1.61", ServerInfo.getServerNumber());
	}

	@Test
	void jacksonIsNotOlderThanItsFixes() {
		atLeast("2.21.8", PackageVersion.VERSION.toString());
	}

	@Test
	void theEngineIsTheLineItsSchemaWasMadeFor() {
		assertThat(ProcessEngine.class.getPackage().getImplementationVersion()).startsWith("7.24.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "groovy.lang.GroovyShell", "org.graalvm.polyglot.Context",
			"com.oracle.truffle.js.scriptengine.GraalJSScriptEngine", "jdk.nashorn.api.scripting.NashornScriptEngine",
			"org.openjdk.nashorn.api.scripting.NashornScriptEngine", "org.python.util.PythonInterpreter",
			"org.jruby.embed.ScriptingContainer" })
	void noScriptEngineIsOnTheClassPath(String engine) {
		assertThat(ClassUtils.isPresent(engine, null)).isFalse();
	}

	@Test
	void versionsAreComparedAsNumbers() {
		assertThat(Version.parse("10.1.9")).isLessThan(Version.parse("10.1.61"));
	}

	private static void atLeast(String line, String found) {
		String numbers = found.replaceAll("^(\\d+(?:\\.\\d+){1,2}).*", "$1");
		assertThat(Version.parse(numbers)).as(found).isGreaterThanOrEqualTo(Version.parse(line));
	}

}
