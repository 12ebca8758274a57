package org.yishitang.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The models and forms as they lie in the repository, by file name without ending. */
final class Models {

	static final Map<String, BpmnModelInstance> PROCESSES = read("processes", ".bpmn",
			file -> Bpmn.readModelFromFile(file.toFile()));

	static final Map<String, DmnModelInstance> DECISIONS = read("processes", ".dmn",
			file -> Dmn.readModelFromFile(file.toFile()));

	static final Map<String, JsonNode> FORMS = read("forms", ".form", Models::json);

	private Models() {
	}

	/** Every element of this kind in every process. */
	static <T extends ModelElementInstance> List<T> all(Class<T> kind) {
		return PROCESSES.values().stream().flatMap(model -> of(model, kind).stream()).toList();
	}

	static <T extends ModelElementInstance> Collection<T> of(BpmnModelInstance model, Class<T> kind) {
		return model.getModelElementsByType(kind);
	}

	static Process process(String file) {
		return of(PROCESSES.get(file), Process.class).iterator().next();
	}

	/** The text of a model or form. */
	static String text(String folder, String file) {
		try {
			return Files.readString(Path.of(folder, file));
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private static <T> Map<String, T> read(String folder, String ending, Function<Path, T> reader) {
		try (Stream<Path> files = Files.list(Path.of(folder))) {
			Map<String, T> found = new TreeMap<>();
			files.filter(file -> file.toString().endsWith(ending))
				.forEach(file -> found.put(file.getFileName().toString().replace(ending, ""), reader.apply(file)));
			return found;
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private static JsonNode json(Path file) {
		try {
			return new ObjectMapper().readTree(file.toFile());
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

}
