package org.yishitang.process.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * What may be asked of the engine from outside: the list in {@code process/engine-rest-door.txt}, one
 * "verbs path groups" a line, {@code *} standing for one part of the path or for every group. All else is closed.
 */
final class EngineRestDoor {

	private final List<Opening> openings;

	EngineRestDoor() {
		this(lines());
	}

	EngineRestDoor(List<String> lines) {
		this.openings = lines.stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).map(Opening::read).toList();
	}

	/** Whether somebody of these groups may send this verb to this path inside the interface. */
	boolean isOpen(String verb, String path, Set<String> groups) {
		return openings.stream().anyMatch(opening -> opening.admits(verb, path, groups));
	}

	private static List<String> lines() {
		try {
			return new ArrayList<>(new ClassPathResource("process/engine-rest-door.txt")
				.getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.toList());
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private record Opening(Set<String> verbs, Pattern path, Set<String> groups) {

		static Opening read(String line) {
			String[] parts = line.split("\\s+");
			String regex = Arrays.stream(parts[1].split("\\*", -1))
				.map(Pattern::quote)
				.reduce((one, other) -> one + "[^/]+" + other)
				.orElseThrow();
			return new Opening(Set.of(parts[0].split(",")), Pattern.compile(regex), Set.of(parts[2].split(",")));
		}

		boolean admits(String verb, String asked, Set<String> held) {
			return verbs.contains(verb) && path.matcher(asked).matches()
					&& (groups.contains("*") || groups.stream().anyMatch(held::contains));
		}

	}

}
