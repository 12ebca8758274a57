package org.yishitang.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.Deadlines;
import org.yishitang.intake.Categories;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Urgency;

/**
 * Gives every task its due date (end of the legal day), its follow-up date (internal target) and a name by which people
 * find it in a long list: what is to be done, the category and the receipt number.
 */
@Component
class TaskDates implements TaskListener {

	/** Between the parts of a task's name. */
	static final String SEPARATOR = " · ";

	private static final Set<String> BEFORE_ACCEPTANCE = Set.of("DL-02", "DL-03", "DL-12", "DL-14", "DL-15", "DL-17");

	private static final Set<String> MAIN = Set.of("DL-06", "DL-13", "DL-16", "DL-17", "DL-31", "DL-32", "DL-40", "DL-41",
			"CYCLE-15");

	/** Limited by what was promised, not by a rule. */
	private static final String PROMISED = "carry-out";

	/** Governs the task of a service order only; elsewhere it is an interim word to the caller. */
	private static final String FEEDBACK = "DL-31";

	private static final Set<String> CLOSING = Set.of("DL-34", "STRIKE-OFF");

	private static final Set<String> PROMISES = Set.of("CARRY-OUT");

	private static final Set<String> SIDE = Set.of("DL-19");

	private static final Set<String> REVIEW = Set.of("REVIEW-FILE");

	private final Deadlines deadlines;

	private final Petitions petitions;

	private final Categories categories;

	private final CouncilDates council;

	private final Clock clock;

	TaskDates(Deadlines deadlines, Petitions petitions, Categories categories, CouncilDates council, Clock clock) {
		this.deadlines = deadlines;
		this.petitions = petitions;
		this.categories = categories;
		this.council = council;
		this.clock = clock;
	}

	@Override
	public void notify(DelegateTask task) {
		petitions.findByNo(PetitionProcess.no(task)).ifPresent(petition -> {
			task.setName(task.getName() + clause(task) + SEPARATOR + sort(petition) + petition.no());
			task.setPriority(priority(petition.classification().urgency()));
			if (task.getTaskDefinitionKey().equals(SupervisionProcess.ANSWER)) {
				Date late = SupervisionProcess.ANSWER_AT.of(task);
				task.setDueDate(Date.from(late.toInstant().minusSeconds(1)));
				return;
			}
			if (PromiseProcess.DUTIES.contains(task.getTaskDefinitionKey())) {
				task.setDueDate(Date.from(PromiseProcess.LATE.of(task).toInstant().minusSeconds(1)));
				return;
			}
			if (DataRequestProcess.DUTIES.contains(task.getTaskDefinitionKey())) {
				task.setDueDate(Date.from(DataRequestProcess.LATE.of(task).toInstant().minusSeconds(1)));
				return;
			}
			if (promised(petition, task.getTaskDefinitionKey())) {
				task.setDueDate(CouncilDates.govern(task.getTaskDefinitionKey())
						? council.due(petition.no(), task.getTaskDefinitionKey()).orElse(null)
						: endOf(petition.carryOutBy()));
				return;
			}
			governing(petition, task.getTaskDefinitionKey(), deadlines.of(petition.no())).ifPresent(limit -> {
				task.setDueDate(Date.from(limit.taskDue()));
				task.setFollowUpDate(Date.from(limit.taskFollowUp()));
			});
		});
	}

	/** Whether a task is limited by what was promised or convened, which no calendar moves. */
	static boolean promised(Petition petition, String duty) {
		return duty.equals(PROMISED) && petition.carryOutBy() != null || CouncilDates.govern(duty)
				|| PromiseProcess.DUTIES.contains(duty) || DataRequestProcess.DUTIES.contains(duty);
	}

	/** Which of several promises a task is about. */
	private static String clause(DelegateTask task) {
		return PromiseProcess.DUTIES.contains(task.getTaskDefinitionKey()) ? "（" + PromiseProcess.CLAUSE.of(task) + "）" : "";
	}

	private String sort(Petition petition) {
		return categories.find(petition.classification().category())
			.filter(category -> !category.namedOnly())
			.map(category -> category.name(Locale.SIMPLIFIED_CHINESE) + SEPARATOR)
			.orElse("");
	}

	private Date endOf(LocalDate day) {
		return Date.from(day.atTime(23, 59, 59).atZone(clock.getZone()).toInstant());
	}

	/** The running limit of these by which a task must be done. */
	static Optional<Deadline> governing(Petition petition, String duty, List<Deadline> limits) {
		boolean service = petition.classification().procedure() == Procedure.SERVICE;
		Set<String> rules = switch (duty) {
			case "triage", "confirm-non-acceptance", "confirm-no-longer", "hand-over-accusation" -> BEFORE_ACCEPTANCE;
			case "confirm-objection" -> Set.of("DL-04", "DL-32:RETURN");
			case "urgent-report" -> Set.of("DL-12");
			case "acknowledge-urgent" -> Set.of("DL-12:PHONE");
			case "call-back", "strike-off", "approve-ordinary" -> CLOSING;
			case "appoint-mediators", "mediate", "sign-agreement" -> SIDE;
			case PROMISED -> PROMISES;
			case SupervisionProcess.ANSWER -> Set.of();
			case "send-file", "send-final-file" -> REVIEW;
			default -> MAIN;
		};
		return limits.stream()
			.filter(deadline -> rules.contains(deadline.rule()) && deadline.state().live())
			.filter(deadline -> !deadline.rule().equals(FEEDBACK) || service)
			.min(Comparator.comparing(Deadline::legalEnd));
	}

	private static int priority(Urgency urgency) {
		return urgency == null ? 50 : 100 - 10 * urgency.ordinal();
	}

}
