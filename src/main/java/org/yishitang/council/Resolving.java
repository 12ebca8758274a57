package org.yishitang.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.CaseNotes;

/** Puts on paper what a sitting came to: the resolution, who does what by when, and the words for the public. */
@Component
@Transactional
public class Resolving {

	private final SittingDesk desk;

	private final ExecutionTaskRows tasks;

	private final CaseNotes notes;

	private final CaseLog log;

	private final Clock clock;

	Resolving(SittingDesk desk, ExecutionTaskRows tasks, CaseNotes notes, CaseLog log, Clock clock) {
		this.desk = desk;
		this.tasks = tasks;
		this.notes = notes;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Writes it down; written again, it replaces what was written before.
	 * @param resolution id of the note with the resolution
	 * @param executionTasks id of the note with the tasks, or null
	 * @param publicWords id of the note with the words for the public
	 */
	public void write(String no, String resolution, String executionTasks, String publicWords, String actor) {
		Sitting sitting = desk.lockLatest(no);
		sitting.written(resolution, notes.text(publicWords).orElseThrow(), actor);
		tasks.deleteBySittingId(sitting.getId());
		tasks.flush();
		List<PromisedTask> promised = PromisedTask.lines(notes.text(executionTasks).orElse(""), LocalDate.now(clock));
		for (int at = 0; at < promised.size(); at++) {
			tasks.save(new ExecutionTask(UUID.randomUUID().toString(), sitting.getId(), no, at + 1)
				.promised(promised.get(at)));
		}
		log.note(desk.petition(sitting), CaseEventType.RESOLUTION_WRITTEN, actor,
				Map.of("sitting", sitting.getId(), "tasks", Integer.toString(promised.size()), "note", resolution));
	}

	/** The tasks of a sitting, in order. */
	@Transactional(readOnly = true)
	public List<ExecutionTask> tasks(Sitting sitting) {
		return tasks.findBySittingIdOrderByPositionAsc(sitting.getId());
	}

}
