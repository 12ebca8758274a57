package org.yishitang.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import org.yishitang.desk.Unattended;

/** The incidents of the morning check as the desk shows them: two queries, however many there are. */
@Component
class EngineUnattended implements Unattended {

	private static final int LONGEST_LIST = 200;

	private final RuntimeService engine;

	EngineUnattended(@Lazy RuntimeService engine) {
		this.engine = engine;
	}

	@Override
	public List<Missing> tasks() {
		List<Incident> found = engine.createIncidentQuery()
			.incidentType(Attendance.NOBODY_THERE)
			.orderByIncidentTimestamp()
			.asc()
			.orderByIncidentId()
			.asc()
			.listPage(0, LONGEST_LIST)
			.stream()
			// repeated by the engine on the calling instance
			.filter(incident -> incident.getConfiguration() != null)
			.toList();
		Set<String> ids = found.stream().map(Incident::getProcessInstanceId).collect(Collectors.toSet());
		Map<String, String> numbers = ids.isEmpty() ? Map.of()
				: engine.createProcessInstanceQuery()
					.processInstanceIds(ids)
					.list()
					.stream()
					.collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
		return found.stream()
			.map(incident -> new Missing(numbers.get(incident.getProcessInstanceId()), incident.getIncidentMessage(),
					incident.getIncidentTimestamp().toInstant(), incident.getProcessInstanceId()))
			.toList();
	}

}
