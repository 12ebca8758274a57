package org.yishitang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Alone in a condition a value that may be missing counts as false; beside "and" or "or" the expression engine refuses
 * it, and the whole page fails for whoever has no such value.
 */
class ExpressionsOfPagesTests {

	private static final String VALUE = "(?:details\\.get\\('[^']*'\\)|entry\\.(?:before|after)\\(\\))";

	private static final String JOIN = "(?:&&|\\|\\||\\band\\b|\\bor\\b)";

	private static final Pattern BARE = Pattern.compile("(?:\\$\\{|\\(|" + JOIN + ")\\s*!?" + VALUE + "\\s*" + JOIN + "|" + JOIN
			+ "\\s*!?" + VALUE + "\\s*[}&|)]");

	@Test
	void nothingThatMayBeMissingStandsBesideAnAnd() throws IOException {
		try (Stream<Path> pages = Files.walk(Path.of("src/main/resources/templates"))) {
			assertThat(pages.filter(page -> page.toString().endsWith(".html"))).isNotEmpty()
				.allSatisfy(page -> assertThat(bare(Files.readString(page))).as(page.toString()).isEmpty());
		}
	}

	@Test
	void theSearchFindsWhatBrokeThePage() {
		assertThat(bare("${details.get('due') && details.get('stated')}")).isNotEmpty();
		assertThat(bare("${x == 1 && details.get('stated')}")).isNotEmpty();
		assertThat(bare("${entry.before() && entry.before() != entry.after()}")).isNotEmpty();
		assertThat(bare("${entry.before() != null && entry.before() != entry.after()}")).isEmpty();
		assertThat(bare("${entry.before() != entry.after() && x == 1}")).isEmpty();
		assertThat(bare("${details.get('due')}")).isEmpty();
	}

	private static List<String> bare(String page) {
		return BARE.matcher(page).results().map(MatchResult::group).toList();
	}

}
