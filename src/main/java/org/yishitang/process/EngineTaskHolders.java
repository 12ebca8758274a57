package org.yishitang.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import org.yishitang.clock.TaskHolders;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

/** Who holds a matter at this moment, claimed or not. */
@Component
class EngineTaskHolders implements TaskHolders {

	private static final String PETITION_OFFICE = "petition-office";

	/** Roles that have a post of another name; the others are named as their post or have none. */
	private static final Map<String, String> OFFICES = Map.of("petition-officer", PETITION_OFFICE, "council-sec",
			"council-office");

	private final TaskService tasks;

	private final Petitions petitions;

	EngineTaskHolders(@Lazy TaskService tasks, Petitions petitions) {
		this.tasks = tasks;
		this.petitions = petitions;
	}

	@Override
	public Optional<String> holderOf(String caseNo) {
		return open(caseNo).stream().map(Task::getAssignee).filter(java.util.Objects::nonNull).findFirst();
	}

	/** The post in charge; before assignment the petition office. */
	@Override
	public Optional<String> postOf(String caseNo) {
		return petitions.findByNo(caseNo).map(Petition::assigneePost).or(() -> Optional.of(PETITION_OFFICE));
	}

	@Override
	public Optional<String> waitingPostOf(String caseNo) {
		return open(caseNo).stream()
			.filter(task -> task.getAssignee() == null)
			.findFirst()
			.stream()
			.flatMap(task -> tasks.getIdentityLinksForTask(task.getId()).stream())
			.map(IdentityLink::getGroupId)
			.filter(java.util.Objects::nonNull)
			.map(group -> OFFICES.getOrDefault(group, group))
			.findFirst();
	}

	private List<Task> open(String caseNo) {
		return tasks.createTaskQuery()
			.processInstanceBusinessKey(caseNo)
			.processDefinitionKeyIn(PetitionProcess.KEY, SubProcesses.Mediation.KEY, CouncilProcess.Sitting.KEY)
			.orderByTaskCreateTime()
			.asc()
			.orderByTaskId()
			.asc()
			.list();
	}

}
