package org.yishitang.process;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.util.ReflectionUtils;

import org.yishitang.petition.Circle;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/**
 * The one door of the engine: every way in (Tasklist, REST, desk) comes through as a command. Exceptions of listeners
 * would reach the caller as HTTP 500, so refusals are raised here, before the command runs, as HTTP 400.
 */
class DutyDoor extends CommandInterceptor {

	/** Commands that would change a running matter past its model and forms; nobody signed in may give them. */
	private static final Set<String> PAST_THE_MODEL = Set.of("SetTaskVariablesCmd", "PatchTaskVariablesCmd",
			"RemoveTaskVariablesCmd", "SetExecutionVariablesCmd", "PatchExecutionVariablesCmd",
			"RemoveExecutionVariablesCmd", "ProcessInstanceModificationCmd", "ProcessInstanceModificationBatchCmd",
			"HandleTaskBpmnErrorCmd", "HandleTaskEscalationCmd", "DeleteTaskCmd", "SignalCmd", "CorrelateMessageCmd",
			"CorrelateAllMessageCmd", "MessageEventReceivedCmd", "AddCommentCmd", "CreateAttachmentCmd",
			"SetTaskDescriptionCmd", "SetTaskNameCmd");

	private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

	private final DutyDesk desk;

	private final FormDisplay display;

	private final TaskWords sentences;

	private final StandInDoor standIns;

	private final Circle circle;

	DutyDoor(DutyDesk desk, FormDisplay display, TaskWords sentences, StandInDoor standIns, Circle circle) {
		this.circle = circle;
		this.desk = desk;
		this.display = display;
		this.sentences = sentences;
		this.standIns = standIns;
	}

	@Override
	public <T> T execute(Command<T> command) {
		DEPTH.set(DEPTH.get() + 1);
		try {
			if (DEPTH.get() == 1) {
				check(command);
			}
			T result = next.execute(command);
			if (command instanceof GetTaskFormVariablesCmd shown) {
				display.fill(desk.find(shown.resourceId), (VariableMap) result, account());
			}
			return result;
		}
		catch (RuntimeException problem) {
			Refused refused = refusalIn(problem);
			if (refused == null || DEPTH.get() > 1) {
				throw problem;
			}
			throw answer(command, sentences.of(refused.refusal()));
		}
		finally {
			leave();
		}
	}

	/** The REST interface answers 400 to these; to anything else in a submission it would say 500. */
	private static ProcessEngineException answer(Command<?> command, String sentence) {
		boolean submitted = command instanceof SubmitTaskFormCmd || command instanceof CompleteTaskCmd;
		return submitted ? new FormFieldValidationException(sentence, sentence)
				: new BadUserRequestException(sentence);
	}

	private void leave() {
		if (DEPTH.get() == 1) {
			DEPTH.remove();
			standIns.leave();
		}
		else {
			DEPTH.set(DEPTH.get() - 1);
		}
	}

	private void check(Command<?> command) {
		if (command instanceof SubmitTaskFormCmd) {
			complete(field(command, "taskId"), field(command, "properties"));
		}
		else if (command instanceof CompleteTaskCmd) {
			complete(field(command, "taskId"), field(command, "variables"));
		}
		else if (command instanceof ClaimTaskCmd) {
			claim(field(command, "taskId"), field(command, "userId"), true);
		}
		else if (command instanceof AssignTaskCmd) {
			claim(field(command, "taskId"), field(command, "userId"), account() != null);
		}
		else if (command instanceof SaveTaskCmd) {
			TaskEntity task = field(command, "task");
			claim(task.getId(), task.getAssignee(), account() != null);
		}
		else if (account() != null && pastTheModel(command)) {
			throw new Refused(Refusal.of("process.refusal.past-the-model"));
		}
	}

	private static boolean pastTheModel(Command<?> command) {
		return command instanceof DelegateTaskCmd || PAST_THE_MODEL.contains(command.getClass().getSimpleName());
	}

	/**
	 * Somebody takes a task or is given it.
	 * @param namedOnly whether it must be a named person; whom the office itself hands a task is named by that
	 */
	private void claim(String taskId, String account, boolean namedOnly) {
		if (account != null) {
			desk.find(taskId).ifPresent(duty -> {
				if (namedOnly) {
					named(duty, account);
				}
				standIns.admit(account);
				desk.claim(duty, account);
				standIns.claimed(duty, account);
			});
		}
	}

	/** Answered as whoever may do nothing with a task is: that it is a narrow one is nobody else's business. */
	private void named(Duty duty, String account) {
		if (circle.shutTo(account, duty.petition().no())) {
			throw new AuthorizationException(account, "TASK_WORK", Resources.TASK.resourceName(), duty.task().getId());
		}
	}

	private void complete(String taskId, Map<String, Object> values) {
		desk.find(taskId).ifPresent(duty -> {
			String account = account() == null ? duty.task().getAssignee() : account();
			if (account == null) {
				throw new Refused(Refusal.of("process.refusal.claim-first"));
			}
			named(duty, account);
			standIns.admit(account);
			desk.complete(duty, account, values);
			standIns.completes(duty, account);
		});
	}

	private static String account() {
		var authentication = Context.getCommandContext().getAuthentication();
		return authentication == null ? null : authentication.getUserId();
	}

	/** The engine's commands have no getters; a field that is gone after an upgrade fails every test at once. */
	@SuppressWarnings("unchecked")
	private static <T> T field(Command<?> command, String name) {
		Field field = ReflectionUtils.findField(command.getClass(), name);
		ReflectionUtils.makeAccessible(field);
		return (T) ReflectionUtils.getField(field, command);
	}

	private static Refused refusalIn(Throwable problem) {
		for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
			if (cause instanceof Refused refused) {
				return refused;
			}
		}
		return null;
	}

}
