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
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes a refusal of the engine's doors as application/problem+json, with the sentence also where its web applications look. */
@Component
class Problems {

	private final MessageSource words;

	private final ObjectMapper json;

	Problems(MessageSource words, ObjectMapper json) {
		this.words = words;
		this.json = json;
	}

	/** Answers with this status and the sentence {@code process.guard.<key>}. */
	void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
			throws IOException {
		Locale language = "en".equals(request.getLocale().getLanguage()) && request.getHeader("Accept-Language") != null
				? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
		String sentence = words.getMessage("process.guard." + key, null, language);
		Map<String, Object> problem = new LinkedHashMap<>();
		problem.put("type", "urn:yishitang:" + key);
		problem.put("title", status.getReasonPhrase());
		problem.put("status", status.value());
		problem.put("detail", sentence);
		problem.put("message", sentence);
		problem.put("reference", UUID.randomUUID().toString().substring(0, 8));
		byte[] body = json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setHeader("Cache-Control", "no-store");
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
		response.flushBuffer();
	}

}
