package org.yishitang.process.guard;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;

/** Talks to the running application: with Basic like a program, or with a session like somebody at the desk. */
@Lazy
@TestComponent
class Browser {

	private final String root;

	Browser(@Value("${local.server.port}") int port) {
		this.root = "http://localhost:" + port;
	}

	HttpResponse<String> basic(String account, String verb, String path, String body) {
		String credentials = Base64.getEncoder().encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8));
		return send(HttpClient.newHttpClient(), request(verb, path, body).header("Authorization", "Basic " + credentials).build());
	}

	HttpResponse<String> nobody(String verb, String path, String body) {
		return send(HttpClient.newHttpClient(), request(verb, path, body).build());
	}

	/** Signs in at the page; the answer keeps the session. */
	Session signIn(String account) {
		HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
		Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"")
			.matcher(send(client, request("GET", "/login", null).build()).body());
		String form = "username=" + account + "&password=demo"
				+ (token.find() ? "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "");
		send(client, HttpRequest.newBuilder(URI.create(root + "/login"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build());
		return new Session(client);
	}

	private HttpRequest.Builder request(String verb, String path, String body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path)).header("Accept-Language", "zh-CN");
		if (body != null) {
			request.header("Content-Type", "application/json");
		}
		return request.method(verb,
				body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
	}

	private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
		try {
			return client.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException problem) {
			throw new IllegalStateException(problem);
		}
		catch (InterruptedException problem) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(problem);
		}
	}

	/** Somebody signed in at the desk. */
	class Session {

		private final HttpClient client;

		private String token = "";

		private Session(HttpClient client) {
			this.client = client;
		}

		HttpResponse<String> send(String verb, String path, String body) {
			HttpRequest.Builder request = request(verb, path, body);
			if (!token.isEmpty()) {
				request.header("X-XSRF-TOKEN", token);
			}
			HttpResponse<String> answer = Browser.send(client, request.build());
			answer.headers().firstValue("X-XSRF-TOKEN").filter(value -> !value.equals("Required")).ifPresent(value -> token = value);
			return answer;
		}

	}

}
