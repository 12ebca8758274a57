package org.yishitang.portal;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Channel;
import org.yishitang.petition.Nature;
import org.yishitang.petition.Outcome;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Satisfaction;
import org.yishitang.petition.Status;
import org.yishitang.petition.Urgency;

import static org.assertj.core.api.Assertions.assertThat;

class MessageBundleTests {

	private static final Path BUNDLES = Path.of("src/main/resources/messages");

	private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");

	/** What the office sends under its seal is written in Chinese only. */
	private static final Pattern OFFICIAL_LETTERS = Pattern.compile("notice\\.letter\\.(number|.+\\.(body|mark))");

	/** What stands in a template where its th:text will stand. */
	private static final Pattern STAND_IN = Pattern.compile("(<[^>]*\\bth:u?text=\"[^\"]*\"[^>]*>)[^<]*");

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*|<!--.*?-->", Pattern.DOTALL);

	@ParameterizedTest
	@MethodSource("bundles")
	void bothLanguagesHaveTheSameKeys(String bundle) throws IOException {
		Set<String> chinese = keys(bundle);
		// Letters are documents of a Chinese authority; only their titles are translated.
		chinese.removeIf(key -> key.matches("notice\\.letter\\.(number|.*\\.(mark|body))"));
		assertThat(keys(bundle + "_en")).isEqualTo(chinese);
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void noMessageIsEmpty(String bundle) throws IOException {
		assertThat(load(bundle).values()).allSatisfy(words -> assertThat((String) words).isNotEmpty());
	}

	@Test
	void everyCodeHasItsWord() throws IOException {
		Set<String> keys = keys("petition");
		// The states of a review have their words with the other words of the review.
		keys.addAll(keys("review"));
		for (Enum<?>[] codes : List.<Enum<?>[]>of(Status.values(), Nature.values(), Procedure.values(),
				Urgency.values(), Channel.values(), Outcome.values(), Satisfaction.values())) {
			String kind = codes[0].getDeclaringClass().getSimpleName().toLowerCase();
			assertThat(keys).containsAll(Arrays.stream(codes).map(code -> "petition." + kind + "." + code).toList());
		}
		assertThat(keys)
			.containsAll(Arrays.stream(CaseEventType.values()).map(type -> "petition.event." + type).toList())
			.containsAll(Arrays.stream(Status.values()).map(status -> "petition.status-words." + status).toList());
	}

	@ParameterizedTest
	@MethodSource("templates")
	void templatesTakeTheirWordsFromTheBundles(Path template) throws IOException {
		String bare = STAND_IN.matcher(COMMENT.matcher(Files.readString(template)).replaceAll("")).replaceAll("$1");
		assertThat(CHINESE.matcher(bare).find()).as("Chinese text in %s", template).isFalse();
	}

	@ParameterizedTest
	@MethodSource("sources")
	void portalCodeTakesItsWordsFromTheBundles(Path source) throws IOException {
		String bare = COMMENT.matcher(Files.readString(source)).replaceAll("");
		assertThat(CHINESE.matcher(bare).find()).as("Chinese text in %s", source).isFalse();
	}

	static Stream<String> bundles() throws IOException {
		try (Stream<Path> files = Files.list(BUNDLES)) {
			return files.map(file -> file.getFileName().toString().replaceFirst("(_en)?\\.properties$", ""))
				.distinct()
				.sorted()
				.toList()
				.stream();
		}
	}

	static Stream<Path> templates() throws IOException {
		return files(Path.of("src/main/resources/templates"), ".html");
	}

	static Stream<Path> sources() throws IOException {
		return files(Path.of("src/main/java/org/yishitang/portal"), ".java")
			.filter(file -> !file.toString().contains("portal/api"));
	}

	private static Stream<Path> files(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
		}
	}

	private static Set<String> keys(String bundle) throws IOException {
		Set<String> keys = new TreeSet<>(load(bundle).stringPropertyNames());
		keys.removeIf(OFFICIAL_LETTERS.asMatchPredicate());
		return keys;
	}

	private static Properties load(String bundle) throws IOException {
		Properties messages = new Properties();
		try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle + ".properties"))) {
			messages.load(reader);
		}
		return messages;
	}

}
