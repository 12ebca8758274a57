package org.yishitang.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import org.yishitang.petition.ActingFor;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.territory.Roster;
import org.yishitang.territory.StandIns;

/** Puts a claimed task into other hands, with a line in the matter's history that says from whom to whom. */
@Component
class Handing {

	private final TaskService tasks;

	private final Petitions petitions;

	private final Successors successors;

	private final StandIns standIns;

	private final CaseLog log;

	Handing(@Lazy TaskService tasks, Petitions petitions, Successors successors, StandIns standIns, CaseLog log) {
		this.tasks = tasks;
		this.petitions = petitions;
		this.successors = successors;
		this.standIns = standIns;
		this.log = log;
	}

	/**
	 * Gives a task whose holder is away to the stand-in. It stays where it is when nobody may take it, and when it
	 * belongs to no matter.
	 */
	void toStandIn(OpenTask task, String holder, Roster now) {
		petition(task).ifPresent(petition -> successors.of(task, petition, holder, now)
			.filter(found -> !Objects.equals(found.account(), task.assignee()))
			.ifPresent(found -> toStandIn(task, petition, holder, found)));
	}

	private void toStandIn(OpenTask task, Petition petition, String holder, Successors.Successor found) {
		tasks.setAssignee(task.id(), found.account());
		standIns.hand(task.id(), petition.no(), task.duty(), found.post(), holder, found.account());
		tell(petition, CaseEventType.STAND_IN_BEGAN, task, holder, found.account(), found.post());
	}

	/** Gives a task back to its holder, who is there again. */
	void back(OpenTask task, String holder, String post) {
		petition(task).ifPresent(petition -> {
			String standIn = task.assignee();
			tasks.setAssignee(task.id(), holder);
			standIns.close(task.id());
			tell(petition, CaseEventType.STAND_IN_ENDED, task, holder, standIn, post);
		});
	}

	/** Gives a task to whoever comes after its holder for good; free for its group when nobody may have it. */
	void toSuccessor(OpenTask task, String holder, Roster now) {
		petition(task).ifPresent(petition -> {
			Optional<Successors.Successor> found = successors.of(task, petition, holder, now);
			String next = found.map(Successors.Successor::account).orElse(null);
			if (!Objects.equals(next, task.assignee())) {
				tasks.setAssignee(task.id(), next);
			}
			standIns.close(task.id());
			tell(petition, CaseEventType.HOLDER_REPLACED, task, holder, next,
					found.map(Successors.Successor::post).orElse(null));
		});
	}

	/** Somebody who stood in may not do so any more: another does, and the work remains its holder's. */
	void fromStandIn(OpenTask task, String holder, Roster now) {
		petition(task).ifPresent(petition -> {
			Successors.Successor next = successors.of(task, petition, holder, now).orElse(Successors.Successor.NOBODY);
			if (!Objects.equals(next.account(), task.assignee())) {
				toStandIn(task, petition, holder, next);
			}
		});
	}

	private Optional<Petition> petition(OpenTask task) {
		return task.caseNo() == null ? Optional.empty() : petitions.findByNo(task.caseNo());
	}

	private void tell(Petition petition, CaseEventType type, OpenTask task, String holder, String standIn, String post) {
		Map<String, String> details = new HashMap<>();
		details.put("duty", task.duty());
		details.put("holder", holder);
		if (standIn != null) {
			details.put("standIn", standIn);
		}
		if (post != null) {
			details.put(ActingFor.FOR_POST, post);
		}
		log.note(petition, type, CaseEvent.SYSTEM, details);
	}

}
