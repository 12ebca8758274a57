package org.yishitang.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.clock.Ladder;
import org.yishitang.clock.LadderStep;
import org.yishitang.desk.Vacancies;
import org.yishitang.territory.DutyChanged;

/** The incidents of empty posts, as the desk shows and settles them. */
@Component
class VacantPosts implements Vacancies {

	private static final int LONGEST = 200;

	private final RuntimeService engine;

	private final Ladder ladder;

	VacantPosts(@Lazy RuntimeService engine, Ladder ladder) {
		this.engine = engine;
		this.ladder = ladder;
	}

	@Override
	public List<Vacancy> open() {
		List<Found> found = found();
		return found.stream()
			.map(one -> new Vacancy(one.no(), one.rule(), one.incident().getConfiguration(),
					one.incident().getIncidentTimestamp().toInstant()))
			.toList();
	}

	@Override
	@Transactional
	public int settleFilled() {
		List<Found> filled = found().stream().filter(this::filled).toList();
		filled.forEach(one -> engine.resolveIncident(one.incident().getId()));
		return filled.size();
	}

	/** Somebody was appointed or came back: what was missing may be there again. */
	@EventListener
	public void dutyChanged(DutyChanged event) {
		settleFilled();
	}

	private boolean filled(Found one) {
		LadderStep step = LadderStep.valueOf(one.incident().getConfiguration());
		return !ladder.recipients(one.no(), one.rule(), step, one.version()).vacant();
	}

	/** Three queries, however many there are. */
	private List<Found> found() {
		List<Incident> incidents = engine.createIncidentQuery()
			.incidentType(Climbing.VACANT_POST)
			.orderByIncidentTimestamp()
			.asc()
			.listPage(0, LONGEST);
		if (incidents.isEmpty()) {
			return List.of();
		}
		String[] ids = incidents.stream().map(Incident::getProcessInstanceId).distinct().toArray(String[]::new);
		Map<String, String> numbers = engine.createProcessInstanceQuery()
			.processInstanceIds(java.util.Set.of(ids))
			.list()
			.stream()
			.collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
		Map<String, Object> values = engine.createVariableInstanceQuery()
			.processInstanceIdIn(ids)
			.variableNameIn(SupervisionProcess.RULE.name(), SupervisionProcess.LADDER.name())
			.list()
			.stream()
			.collect(Collectors.toMap(value -> value.getProcessInstanceId() + value.getName(), VariableInstance::getValue));
		Function<Incident, Found> read = incident -> {
			String id = incident.getProcessInstanceId();
			Object rule = values.get(id + SupervisionProcess.RULE.name());
			Object version = values.get(id + SupervisionProcess.LADDER.name());
			return rule == null || version == null ? null
					: new Found(incident, numbers.get(id), rule.toString(), (Integer) version);
		};
		return incidents.stream().map(read).filter(Objects::nonNull).toList();
	}

	private record Found(Incident incident, String no, String rule, int version) {
	}

}
