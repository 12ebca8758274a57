package org.yishitang.council;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.Refusal;

/**
 * A task as it is typed: one a line, {@code who | what | 2026-12-31 | proof}.
 *
 * @param who the unit or person
 * @param dueOn last day
 * @param proof what is to prove it
 */
record PromisedTask(String who, String what, LocalDate dueOn, String proof) {

	static final String FIELD = "executionTasks";

	private static final int PARTS = 4;

	private static final int MOST = 20;

	/**
	 * The tasks of these lines; none for no text.
	 * @param today no task is due before it
	 * @throws FieldRefused naming the line that cannot be read
	 */
	static List<PromisedTask> lines(String text, LocalDate today) {
		List<PromisedTask> tasks = new ArrayList<>();
		for (String line : text == null ? List.<String>of() : text.lines().map(String::strip).toList()) {
			if (!line.isEmpty()) {
				tasks.add(line(line, tasks.size() + 1, today));
			}
		}
		if (tasks.size() > MOST) {
			throw new FieldRefused(FIELD, Refusal.of("sitting.refusal.many-tasks", MOST));
		}
		return tasks;
	}

	private static PromisedTask line(String line, int number, LocalDate today) {
		String[] parts = line.split("[|｜]", -1);
		if (parts.length != PARTS || !fits(parts[0], 100) || !fits(parts[1], 1000) || !fits(parts[3], 500)) {
			throw new FieldRefused(FIELD, Refusal.of("sitting.refusal.task-line", number));
		}
		LocalDate day = day(parts[2].strip());
		if (day == null || day.isBefore(today)) {
			throw new FieldRefused(FIELD, Refusal.of("sitting.refusal.task-day", number, today.toString()));
		}
		return new PromisedTask(parts[0].strip(), parts[1].strip(), day, parts[3].strip());
	}

	private static boolean fits(String part, int longest) {
		return !part.isBlank() && part.strip().length() <= longest;
	}

	private static LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeException wrong) {
			return null;
		}
	}

}
