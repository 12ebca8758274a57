package org.yishitang.process.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Writes a refusal of the engine's doors as application/problem+json, with the sentence also where its web applications look. */
@Component
class DoorProblems {

	private final MessageSource words;

	private final ObjectMapper json;

	private final ObjectProvider<LocaleResolver> locales;

	DoorProblems(MessageSource words, ObjectMapper json, ObjectProvider<LocaleResolver> locales) {
		this.words = words;
		this.json = json;
		this.locales = locales;
	}

	/** Answers with this status and the sentence {@code process.guard.<key>}. */
	void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
			throws IOException {
		Locale locale = locales.stream()
			.findFirst()
			.map(resolver -> resolver.resolveLocale(request))
			.orElse(Locale.SIMPLIFIED_CHINESE);
		String sentence = words.getMessage("process.guard." + key, null, locale);
		Map<String, Object> problem = new LinkedHashMap<>();
		problem.put("type", "urn:yishitang:problem:" + key);
		problem.put("title", status.getReasonPhrase());
		problem.put("status", status.value());
		problem.put("detail", sentence);
		problem.put("message", sentence);
		problem.put("reference", UUID.randomUUID().toString());
		byte[] body = json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setHeader("Cache-Control", "no-store");
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
		response.flushBuffer();
	}

}
