package org.yishitang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.modulith.ApplicationModule;

import static org.assertj.core.api.Assertions.assertThat;

/** The arrows between rooms, as drawn: what a room's own package-info allows must be among them. */
class RoomsTests {

	static final Set<String> GROUND = Set.of("petition", "clock", "territory", "access", "vault", "audit");

	static final Set<String> EDGES = Set.of("portal", "desk", "process");

	static final Map<String, Set<String>> ARROWS = Map.of("vault", Set.of(), "audit", Set.of("vault"), "petition", Set.of("vault"), "territory", Set.of("audit"), "clock",
			Set.of("territory"), "access", Set.of("territory", "petition", "clock", "audit"));

	static List<String> rooms() throws IOException {
		try (Stream<Path> folders = Files.list(Path.of("src/main/java/org/yishitang"))) {
			return folders.filter(Files::isDirectory).map((folder) -> folder.getFileName().toString()).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("rooms")
	void everyRoomSaysWhatItIsAndWhomItUses(String room) throws Exception {
		String info = Files.readString(Path.of("src/main/java/org/yishitang", room, "package-info.java"));
		assertThat(info).startsWith("/**");
		Package declared = Class.forName("org.yishitang.%s.package-info".formatted(room)).getPackage();
		assertThat(declared.getAnnotation(ApplicationModule.class)).as("@ApplicationModule of %s", room).isNotNull();
	}

	@ParameterizedTest
	@MethodSource("rooms")
	void noRoomAllowsItselfAnArrowThatIsNotDrawn(String room) throws Exception {
		ApplicationModule module = Class.forName("org.yishitang.%s.package-info".formatted(room))
			.getPackage()
			.getAnnotation(ApplicationModule.class);
		List<String> used = Arrays.stream(module.allowedDependencies())
			.map((dependency) -> dependency.replaceAll("\\s*::.*", ""))
			.toList();
		if (EDGES.contains(room)) {
			// The desk's work list is answered by the engine's room; nothing else passes between edges.
			List<String> others = used.stream().filter((edge) -> !(room.equals("process") && edge.equals("desk"))).toList();
			assertThat(others).as("an edge uses what it needs, but no other edge").doesNotContainAnyElementsOf(EDGES);
		}
		else if (Set.of("ledger", "notice").contains(room)) {
			assertThat(used).as("%s listens", room).doesNotContainAnyElementsOf(EDGES);
		}
		else {
			assertThat(ARROWS.getOrDefault(room, GROUND)).as("%s may use", room).containsAll(used);
		}
	}

}
