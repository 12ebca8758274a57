package org.yishitang.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A program at /engine-rest with HTTP Basic, in the name of a demo account. */
final class EngineProgram {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final HttpClient client = HttpClient.newHttpClient();

	private final String root;

	EngineProgram(int port) {
		root = "http://localhost:" + port + "/engine-rest";
	}

	/** Claims a task for this account. */
	HttpResponse<String> claims(String account, String task) {
		return post(account, "/task/" + task + "/claim", Map.of("userId", account));
	}

	/** Submits the form of a task. */
	HttpResponse<String> submits(String account, String task, Object... values) {
		return post(account, "/task/" + task + "/submit-form", Map.of("variables", typed(values)));
	}

	/** Completes a task without its form. */
	HttpResponse<String> completes(String account, String task, Object... values) {
		return post(account, "/task/" + task + "/complete", Map.of("variables", typed(values)));
	}

	HttpResponse<String> post(String account, String path, Object body) {
		return send(request(account, path).header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(json(body)))
			.build());
	}

	HttpResponse<String> put(String account, String path, Object body) {
		return send(request(account, path).header("Content-Type", "application/json")
			.PUT(BodyPublishers.ofString(json(body)))
			.build());
	}

	HttpResponse<String> get(String account, String path) {
		return send(request(account, path).build());
	}

	/** The sentence of a refusal. */
	static String sentence(HttpResponse<String> answer) {
		try {
			return JSON.readTree(answer.body()).path("message").asText();
		}
		catch (JsonProcessingException problem) {
			return answer.body();
		}
	}

	private HttpRequest.Builder request(String account, String path) {
		String credentials = Base64.getEncoder()
			.encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8));
		return HttpRequest.newBuilder(URI.create(root + path))
			.header("Authorization", "Basic " + credentials)
			.header("Accept-Language", "zh-CN");
	}

	private HttpResponse<String> send(HttpRequest request) {
		try {
			return client.send(request, BodyHandlers.ofString());
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
		catch (InterruptedException problem) {
			throw new IllegalStateException(problem);
		}
	}

	private static Map<String, Object> typed(Object... values) {
		Map<String, Object> typed = new HashMap<>();
		Workplace.map(values).forEach((key, value) -> typed.put(key, Map.of("value", value)));
		return typed;
	}

	private static String json(Object body) {
		try {
			return JSON.writeValueAsString(body);
		}
		catch (JsonProcessingException problem) {
			throw new IllegalArgumentException(problem);
		}
	}

}
