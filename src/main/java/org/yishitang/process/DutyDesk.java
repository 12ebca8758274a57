package org.yishitang.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseHands;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/**
 * Holds the rules about human work for every way in: who may take it, what must be filled in, and that words go into
 * the case file and not into the engine.
 */
@Component
class DutyDesk {

	private final Petitions petitions;

	private final CaseNotes notes;

	private final CaseHands hands;

	private final List<DutyRule> rules;

	private final TaskForms forms;

	DutyDesk(Petitions petitions, CaseNotes notes, CaseHands hands, List<DutyRule> rules, TaskForms forms) {
		this.petitions = petitions;
		this.notes = notes;
		this.hands = hands;
		this.rules = rules;
		this.forms = forms;
	}

	/** The work of this task id, empty for tasks outside a matter. */
	Optional<Duty> find(String taskId) {
		TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(taskId);
		if (task == null || task.getExecution() == null) {
			return Optional.empty();
		}
		return petitions.findByNo(task.getExecution().getProcessBusinessKey())
			.map(petition -> new Duty(task, petition));
	}

	/**
	 * Somebody takes the work.
	 * @throws Refused if a rule forbids it
	 */
	void claim(Duty duty, String account) {
		rules.stream()
			.filter(rule -> rule.duties().contains(duty.id()))
			.forEach(rule -> refuse(rule.onClaim(duty.petition(), account)));
	}

	/**
	 * Somebody finishes the work: checks the values, keeps words as notes and remembers who did it.
	 * @param sent what came in; replaced by what the engine may know
	 * @throws Refused if a rule forbids it or a value is missing or wrong
	 */
	void complete(Duty duty, String account, Map<String, Object> sent) {
		String holder = duty.task().getAssignee();
		if (holder != null && !holder.equals(account)) {
			throw new Refused(Refusal.of("process.refusal.not-yours"));
		}
		if (holder == null) {
			claim(duty, account);
			duty.task().setAssignee(account);
		}
		List<FormField> fields = forms.fields(duty.task());
		Map<String, Object> values = forms.values(duty, sent);
		rules.stream()
			.filter(rule -> rule.duties().contains(duty.id()))
			.forEach(rule -> refuse(rule.onComplete(duty.petition(), account, values)));
		sent.clear();
		sent.putAll(forEngine(duty, account, fields, values));
		hands.record(duty.petition(), duty.id(), account);
	}

	private Map<String, Object> forEngine(Duty duty, String account, List<FormField> fields,
			Map<String, Object> values) {
		Map<String, Object> kept = new HashMap<>();
		for (FormField field : fields) {
			Object value = values.get(field.key());
			if (value != null && field.kind() == FormField.Kind.WORDS) {
				value = notes.keep(duty.petition().no(), duty.id() + "." + field.key(), value.toString(), account);
			}
			if (value != null || duty.task().hasVariable(field.key())) {
				kept.put(field.key(), value);
			}
		}
		return kept;
	}

	private static void refuse(Optional<Refusal> refusal) {
		refusal.ifPresent(found -> {
			throw new Refused(found);
		});
	}

}
