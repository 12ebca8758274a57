package org.yishitang.process.guard;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request knocks: the engine's interface, the interface of one of its web applications, or elsewhere. */
final class Doors {

	private static final Pattern REST = Pattern.compile("/engine-rest(?:/engine/[^/]+(?=/|$))?(/.*)?");

	private static final Pattern WEBAPP_REST = Pattern.compile("/camunda/api/engine(?:/engine/[^/]+(?=/|$))?(/.*)?");

	private static final Pattern WEBAPP = Pattern.compile("/camunda/api(/(?:admin|cockpit|tasklist|welcome)/.*)");

	private Doors() {
	}

	/** The path as the container decoded it, without doubled or trailing slashes. */
	static String path(HttpServletRequest request) {
		String info = request.getPathInfo();
		String path = (request.getServletPath() + (info == null ? "" : info)).replaceAll("/{2,}", "/");
		return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
	}

	/** The path inside the engine's interface, or {@code @app/…} inside a web application's; empty elsewhere. */
	static Optional<String> inside(HttpServletRequest request) {
		String path = path(request);
		Matcher app = WEBAPP.matcher(path);
		if (app.matches()) {
			return Optional.of("@" + app.group(1).substring(1));
		}
		Matcher web = WEBAPP_REST.matcher(path);
		Matcher rest = REST.matcher(path);
		Matcher found = web.matches() ? web : rest;
		if (!found.matches()) {
			return path.startsWith("/camunda/api") ? Optional.of("@") : Optional.empty();
		}
		return Optional.of(found.group(1) == null ? "/" : found.group(1));
	}

}
