package org.yishitang.process.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.glassfish.jersey.server.model.Resource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** G12: every address of the application without signing in; only what is public answers. */
@GuardedOffice
class NobodySignedInTests {

	/** Portal pages, what residents' programs may call, health, sign-in and what pages are made of. */
	private static final Pattern PUBLIC = Pattern.compile("/|/topics/new|/(file|track|side|notices|guides|grids|portal|webjars|assets)(/.*)?|/favicon.ico|/login|/error"
			+ "|/api/petitions(/[^/]+(/[^/]+)?)?|/api/openapi(\\.yaml)?(/.*)?|/actuator/health(/.*)?");

	private static final Set<Integer> CLOSED = Set.of(302, 401, 403, 404, 405);

	@Autowired
	private Browser browser;

	@Autowired
	private java.util.List<RequestMappingHandlerMapping> pages;

	@Test
	void noPageOfOursOpens() {
		Set<String> open = new TreeSet<>();
		pages.stream()
			.flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
			.forEach(info -> paths(info).filter(path -> !PUBLIC.matcher(path).matches()).forEach(path -> verbs(info).forEach(verb -> {
				int status = browser.nobody(verb, path, verb.equals("GET") ? null : "{}").statusCode();
				if (!CLOSED.contains(status)) {
					open.add(verb + " " + path + " " + status);
				}
			})));
		assertThat(open).isEmpty();
	}

	private static Stream<String> paths(RequestMappingInfo info) {
		return info.getPatternValues().stream().map(path -> path.replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "x").replace("**", "x").replace("*", "x"));
	}

	private static Stream<String> verbs(RequestMappingInfo info) {
		var verbs = info.getMethodsCondition().getMethods();
		return verbs.isEmpty() ? Stream.of("GET", "POST") : verbs.stream().map(Enum::name);
	}

	@Test
	void nothingOfTheEngineOpens() throws IOException {
		Set<String> paths = new TreeSet<>();
		CamundaRestResources.getResourceClasses().forEach(type -> {
			Resource resource = Resource.from(type);
			if (resource != null) {
				collect("", resource, paths);
			}
		});
		new String(new ClassPathResource("process/engine-rest-door.txt").getContentAsByteArray(), StandardCharsets.UTF_8).lines()
			.filter(line -> line.matches("[A-Z,]+ /.*"))
			.forEach(line -> paths.add(line.split(" ")[1].replace("*", "x")));
		assertThat(paths).hasSizeGreaterThan(100);
		Set<String> open = new TreeSet<>();
		for (String path : paths) {
			for (String root : Set.of("/engine-rest", "/engine-rest/engine/default", "/camunda/api/engine/engine/default")) {
				for (String verb : Set.of("GET", "POST", "PUT", "DELETE", "OPTIONS")) {
					int status = browser.nobody(verb, root + path, verb.equals("GET") ? null : "{}").statusCode();
					if (!CLOSED.contains(status)) {
						open.add(verb + " " + root + path + " " + status);
					}
				}
			}
		}
		assertThat(open).isEmpty();
	}

	private static void collect(String above, Resource resource, Set<String> paths) {
		String own = resource.getPath() == null ? "" : resource.getPath();
		String path = (above + "/" + own.replaceAll("\\{[^}]+}", "x")).replaceAll("/+", "/").replaceAll("/$", "");
		paths.add(path.isEmpty() ? "/" : path);
		resource.getChildResources().forEach(child -> collect(path, child, paths));
	}

	@Test
	void noWebApplicationOpens() {
		for (String path : Set.of("/camunda", "/camunda/", "/camunda/app/", "/camunda/app/cockpit/default/", "/camunda/app/admin/default/",
				"/camunda/app/welcome/default/", "/camunda/app/tasklist/scripts/config.js", "/camunda/lib/x.js", "/camunda/api/engine/engine/",
				"/camunda/api/cockpit/plugin/base/default/process-definition/statistics", "/camunda/api/admin/auth/user/default",
				"/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js", "/actuator/env", "/actuator/prometheus",
				"/actuator", "/h2-console", "/v3/api-docs", "/swagger-ui.html", "/desk", "/desk/cases/x")) {
			assertThat(browser.nobody("GET", path, null).statusCode()).as(path).isIn(CLOSED);
		}
		assertThat(browser.nobody("POST", "/camunda/api/admin/auth/user/default/login/tasklist", "{}").statusCode()).isIn(CLOSED);
	}

}
