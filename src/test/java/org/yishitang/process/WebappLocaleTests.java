package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The engine's web applications speak Chinese: for each application the translation (zh.json, the project's own)
 * is compared with the English original (en.json, from the engine's web application library).
 */
class WebappLocaleTests {

	private static final String ROOT = "META-INF/resources/webjars/camunda/app/";

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}|\\{}|%[sd]");

	private static final Pattern CJK = Pattern.compile("\\p{IsHan}");

	private static final double LEAST_SHARE_OF_CHINESE = 0.9;

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin", "welcome" })
	void sameKeys(String app) throws IOException {
		Map<String, String> english = values(app, "en");
		Map<String, String> chinese = values(app, "zh");

		assertThat(english).isNotEmpty();
		assertThat(chinese.keySet()).as("keys of %s", app).containsExactlyInAnyOrderElementsOf(english.keySet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin", "welcome" })
	void samePlaceholders(String app) throws IOException {
		Map<String, String> chinese = values(app, "zh");

		values(app, "en").forEach((key, english) -> {
			assertThat(chinese).as("keys of %s", app).containsKey(key);
			assertThat(placeholders(chinese.get(key))).as("placeholders of %s in %s", key, app)
				.isEqualTo(placeholders(english));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin", "welcome" })
	void mostlyChinese(String app) throws IOException {
		List<String> labels = new ArrayList<>();
		values(app, "zh").forEach((key, value) -> {
			if (key.startsWith("/labels/")) {
				labels.add(value);
			}
		});

		long inChinese = labels.stream().filter(label -> CJK.matcher(label).find()).count();

		assertThat(labels).isNotEmpty();
		assertThat((double) inChinese / labels.size()).as("share of Chinese labels in %s", app)
			.isGreaterThanOrEqualTo(LEAST_SHARE_OF_CHINESE);
	}

	/** All text values of a locale file by their path, labels and date formats alike. */
	private static Map<String, String> values(String app, String language) throws IOException {
		String path = ROOT + app + "/locales/" + language + ".json";
		URL file = WebappLocaleTests.class.getClassLoader().getResource(path);
		assertThat(file).as(path).isNotNull();
		Map<String, String> values = new TreeMap<>();
		try (InputStream in = file.openStream()) {
			collect("", new ObjectMapper().readTree(in), values);
		}
		return values;
	}

	private static void collect(String path, JsonNode node, Map<String, String> values) {
		if (node.isObject()) {
			Iterator<Map.Entry<String, JsonNode>> fields = node.fields();
			while (fields.hasNext()) {
				Map.Entry<String, JsonNode> field = fields.next();
				collect(path + "/" + field.getKey(), field.getValue(), values);
			}
		}
		else if (node.isArray()) {
			for (int i = 0; i < node.size(); i++) {
				collect(path + "/" + i, node.get(i), values);
			}
		}
		else {
			values.put(path, node.asText());
		}
	}

	private static List<String> placeholders(String text) {
		List<String> found = new ArrayList<>();
		Matcher matcher = PLACEHOLDER.matcher(text);
		while (matcher.find()) {
			found.add(matcher.group());
		}
		Collections.sort(found);
		return found;
	}

}
