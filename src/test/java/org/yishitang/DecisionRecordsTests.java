package org.yishitang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A decision that no test holds is a wish. */
class DecisionRecordsTests {

	static final Pattern NAME = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");

	static final Pattern TEST = Pattern.compile("`(org\\.yishitang[\\w.]*Tests)`");

	static List<Path> records() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("docs/decisions"))) {
			return files.filter((file) -> !file.endsWith("README.md")).sorted().toList();
		}
	}

	@Test
	void numbersAreGivenOnceAndWithoutGaps() throws IOException {
		List<String> numbers = records().stream().map((file) -> file.getFileName().toString().substring(0, 4)).toList();
		assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
		assertThat(Integer.parseInt(numbers.get(numbers.size() - 1))).isEqualTo(numbers.size());
	}

	@ParameterizedTest
	@MethodSource("records")
	void eachHasTheSameFourParts(Path file) throws IOException {
		assertThat(file.getFileName().toString()).matches(NAME);
		assertThat(Files.readString(file)).startsWith("# " + file.getFileName().toString().substring(0, 4) + " ")
			.contains("\nContext: ", "\nDecision: ", "\nConsequences: ", "\nConfirmed by: ");
	}

	@ParameterizedTest
	@MethodSource("records")
	void theTestsItNamesExist(Path file) throws IOException {
		String text = Files.readString(file);
		List<String> tests = TEST.matcher(text.substring(text.indexOf("\nConfirmed by: ")))
			.results()
			.map((MatchResult found) -> found.group(1))
			.toList();
		assertThat(tests).as("Confirmed by").isNotEmpty().allSatisfy((test) -> assertThat(
				Path.of("src/test/java", test.replace('.', '/') + ".java"))
			.exists());
	}

}
