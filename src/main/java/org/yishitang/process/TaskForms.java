package org.yishitang.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The deployed forms: a running matter keeps the version it started with. */
@Component
class TaskForms {

	private final RepositoryService repository;

	private final ObjectMapper json;

	private final Map<String, List<FormField>> read = new ConcurrentHashMap<>();

	TaskForms(@Lazy RepositoryService repository, ObjectMapper json) {
		this.repository = repository;
		this.json = json;
	}

	/** The fields of a task's form. */
	List<FormField> fields(TaskEntity task) {
		String deployment = task.getProcessDefinition().getDeploymentId();
		String form = "forms/" + task.getTaskDefinitionKey() + ".form";
		return read.computeIfAbsent(deployment + ":" + form, key -> read(deployment, form));
	}

	private List<FormField> read(String deployment, String form) {
		return Context.getCommandContext().runWithoutAuthorization(() -> {
			try (InputStream stream = repository.getResourceAsStream(deployment, form)) {
				return FormSchema.fields(json.readTree(stream));
			}
			catch (IOException problem) {
				throw new UncheckedIOException(problem);
			}
		});
	}

}
