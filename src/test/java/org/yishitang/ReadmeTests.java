package org.yishitang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.ApplicationModule;

/** What the README says is so; a failing test prints what it ought to say. */
class ReadmeTests {

	private static final Path ENGLISH = Path.of("README.md");

	private static final Pattern LINK = Pattern.compile("(?:\\]\\(|src=\")([^)#\"\\s]+)");

	private static final Pattern COMMANDS = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

	private static final Pattern KEY = Pattern
		.compile("`(YISHITANG_[A-Z_]+|MYSQL_[A-Z_]+|SPRING_[A-Z_]+|SERVER_PORT|CHROMIUM_PATH|yishitang\\.[a-z.-]+)`");

	private static final Pattern TEST = Pattern.compile("`(\\w+Tests)`");

	private static final Pattern ACCOUNT = Pattern.compile("^\\| \\d+ \\| `([a-z0-9-]+)`", Pattern.MULTILINE);

	private static final int LARGEST_PICTURE = 300 * 1024;

	static List<Path> readmes() {
		return List.of(ENGLISH, Path.of("README.zh-CN.md"));
	}

	static List<Path> models() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("processes"))) {
			return files.filter((file) -> file.toString().endsWith(".bpmn")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("readmes")
	void everyLinkLeadsSomewhere(Path readme) throws IOException {
		assertThat(found(LINK, Files.readString(readme)).filter((link) -> !link.contains("://")))
			.allSatisfy((link) -> assertThat(Path.of(link)).exists());
	}

	@Test
	void theTwoLanguagesLinkToEachOther() throws IOException {
		assertThat(Files.readString(readmes().get(0))).contains("](README.zh-CN.md)");
		assertThat(Files.readString(readmes().get(1))).contains("](README.md)");
	}

	@Test
	void theRoomsAreThoseOfTheCode() throws Exception {
		StringBuilder table = new StringBuilder("| room | what it is for | uses |\n| --- | --- | --- |\n");
		for (String room : RoomsTests.rooms()) {
			table.append("| `%s` | %s | %s |\n".formatted(room, sentence(room), uses(room)));
		}
		assertThat(section("rooms")).isEqualTo(table.toString().strip());
	}

	@ParameterizedTest
	@MethodSource("models")
	void thePicturesAreThoseOfTheModels(Path model) throws IOException {
		String key = model.getFileName().toString().replace(".bpmn", "");
		assertThat(section("process " + key)).isEqualTo(Flowchart.of(model));
	}

	@ParameterizedTest
	@MethodSource("readmes")
	void everyCommandExists(Path readme) throws IOException {
		List<String> commands = COMMANDS.matcher(Files.readString(readme))
			.results()
			.flatMap((MatchResult block) -> block.group(1).lines())
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("export "))
			.toList();
		assertThat(commands).contains("./mvnw spring-boot:run", "bin/verify", "bin/init-env", "docker compose up");
		assertThat(commands).allSatisfy((command) -> assertThat(program(command)).exists());
		assertThat(Path.of(".ci/run")).content(StandardCharsets.UTF_8).contains("bin/verify");
	}

	@Test
	void everyDecisionIsNamed() throws IOException {
		assertThat(DecisionRecordsTests.records())
			.allSatisfy((record) -> assertThat(Files.readString(ENGLISH)).contains(record.toString()));
	}

	@ParameterizedTest
	@MethodSource("readmes")
	void everySettingIsRead(Path readme) throws IOException {
		String readers = readers();
		List<String> keys = found(KEY, Files.readString(readme)).toList();
		assertThat(keys).contains("SERVER_PORT", "YISHITANG_HOME", "YISHITANG_DEMO", "YISHITANG_KEY");
		assertThat(keys).allSatisfy((key) -> assertThat(readers).contains(key));
	}

	@Test
	void everySettingOfTheSettingsFileIsTold() throws IOException {
		String settings = Files.readString(Path.of("src/main/resources/application.yml"));
		List<String> read = found(Pattern.compile("\\$\\{(YISHITANG_[A-Z_]+)"), settings).toList();
		assertThat(found(KEY, Files.readString(ENGLISH)).toList()).containsAll(read);
		assertThat(found(KEY, Files.readString(readmes().get(1))).toList()).containsAll(read);
	}

	@ParameterizedTest
	@MethodSource("readmes")
	void everyTestNamedExists(Path readme) throws IOException {
		List<String> tests;
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			tests = files.map((file) -> file.getFileName().toString().replace(".java", "")).toList();
		}
		assertThat(found(TEST, Files.readString(readme)).toList()).isNotEmpty().isSubsetOf(tests);
	}

	@ParameterizedTest
	@MethodSource("readmes")
	void thePeopleOfTheWalkHaveAccounts(Path readme) throws IOException {
		List<String> accounts = Files.readAllLines(Path.of("src/main/resources/demo/accounts.csv"))
			.stream()
			.map((line) -> line.split(",")[0])
			.toList();
		assertThat(found(ACCOUNT, Files.readString(readme)).toList()).isNotEmpty().isSubsetOf(accounts);
	}

	@ParameterizedTest
	@ValueSource(strings = "docs/pictures")
	void picturesAreSmall(Path folder) throws IOException {
		try (Stream<Path> pictures = Files.list(folder)) {
			assertThat(pictures).isNotEmpty()
				.allSatisfy((picture) -> assertThat(Files.size(picture)).isLessThan(LARGEST_PICTURE));
		}
	}

	private static Stream<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((found) -> found.group(1));
	}

	private static String section(String name) throws IOException {
		Matcher section = Pattern.compile("<!-- %s -->\\n(.*?)\\n<!-- end -->".formatted(name), Pattern.DOTALL)
			.matcher(Files.readString(ENGLISH));
		return section.find() ? section.group(1) : "";
	}

	private static String sentence(String room) throws IOException {
		String info = Files.readString(Path.of("src/main/java/org/yishitang", room, "package-info.java"));
		return info.substring(info.indexOf("/**") + 3, info.indexOf("*/")).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip();
	}

	private static String uses(String room) throws ClassNotFoundException {
		ApplicationModule module = Class.forName("org.yishitang.%s.package-info".formatted(room))
			.getPackage()
			.getAnnotation(ApplicationModule.class);
		return Stream.of(module.allowedDependencies()).sorted().collect(Collectors.joining(", "));
	}

	/** The file behind a command; what every machine has is left to it. */
	private static Path program(String command) {
		String first = command.split("\\s+")[0];
		return switch (first) {
			case "docker" -> Path.of("docker-compose.yml");
			case "java", "tar", "mysqldump", "mysql" -> Path.of("pom.xml");
			default -> Path.of(first);
		};
	}

	private static String readers() throws IOException {
		StringBuilder readers = new StringBuilder();
		for (String start : List.of("src/main/java", "src/main/resources", "bin", "docker-compose.yml")) {
			try (Stream<Path> files = Files.walk(Path.of(start))) {
				for (Path file : files.filter((file) -> !start.endsWith("resources") || file.toString().endsWith(".yml"))
					.filter(Files::isRegularFile)
					.toList()) {
					readers.append(Files.readString(file));
				}
			}
		}
		return readers.toString();
	}

}
