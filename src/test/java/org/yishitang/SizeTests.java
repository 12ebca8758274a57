package org.yishitang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SizeTests {

	static final Path MAIN = Path.of("src/main/java");

	@Test
	void noFileIsLongerThan250Lines() throws IOException {
		assertThat(files(MAIN).stream().filter((file) -> file.lines() > 250)).isEmpty();
	}

	@Test
	void mostFilesAreShort() throws IOException {
		List<Long> sizes = files(MAIN).stream().map(Sized::lines).sorted().toList();
		assertThat(sizes.get(sizes.size() / 2)).as("median of lines").isLessThanOrEqualTo(60);
		assertThat(sizes.get(sizes.size() * 9 / 10)).as("nine tenths of files").isLessThanOrEqualTo(150);
	}

	@Test
	void aLongFileIsFound(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("Long.java"), "line\n".repeat(251));
		assertThat(files(folder)).singleElement().satisfies((file) -> assertThat(file.lines()).isEqualTo(251));
	}

	private static List<Sized> files(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter((file) -> file.toString().endsWith(".java"))
				.map(Sized::of)
				.sorted(Comparator.comparing(Sized::lines).reversed())
				.toList();
		}
	}

	record Sized(Path file, long lines) {

		static Sized of(Path file) {
			try (Stream<String> lines = Files.lines(file)) {
				return new Sized(file, lines.count());
			}
			catch (IOException problem) {
				throw new UncheckedIOException(problem);
			}
		}

	}

}
