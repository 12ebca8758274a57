package org.yishitang.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The deployed forms: a running matter keeps the version it started with. */
@Component
class TaskForms {

	private final FormService forms;

	private final ObjectMapper json;

	private final Map<String, List<FormField>> read = new ConcurrentHashMap<>();

	private final OpinionProposal proposal;

	TaskForms(@Lazy FormService forms, ObjectMapper json, OpinionProposal proposal) {
		this.forms = forms;
		this.json = json;
		this.proposal = proposal;
	}

	/**
	 * What was sent, checked against the form, with what the office proposes where nothing was sent.
	 * @throws org.yishitang.petition.Refused if a value is missing or wrong
	 */
	Map<String, Object> values(Duty duty, Map<String, Object> sent) {
		Map<String, Object> values = FormValues.checked(fields(duty.task()), sent);
		proposal.complete(duty, sent, values);
		return values;
	}

	/** The fields of a task's form. */
	List<FormField> fields(TaskEntity task) {
		String version = task.getProcessDefinition().getDeploymentId() + ":" + task.getTaskDefinitionKey();
		return read.computeIfAbsent(version, key -> read(task.getId()));
	}

	private List<FormField> read(String taskId) {
		return Context.getCommandContext().runWithoutAuthorization(() -> {
			try (InputStream stream = forms.getDeployedTaskForm(taskId)) {
				return FormSchema.fields(json.readTree(stream));
			}
			catch (IOException problem) {
				throw new UncheckedIOException(problem);
			}
		});
	}

}
