package org.yishitang.process.year.proof;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.yishitang.petition.Status;

/**
 * Everything the assertions look at, read once.
 *
 * @param now the office's moment
 * @param cases every matter by number
 * @param limits every limit by number, oldest first
 * @param lines every line of every matter by number, oldest first
 * @param instances every running top instance by number
 * @param tasks every open task by number
 * @param steps every step of a ladder taken, by number, oldest first
 * @param letters every letter by number
 */
record Evidence(Instant now, Map<String, Case> cases, Map<String, List<Limit>> limits, Map<String, List<Line>> lines,
		Map<String, List<Instance>> instances, Map<String, List<Task>> tasks, Map<String, List<Step>> steps,
		Map<String, List<Letter>> letters) {

	Collection<Case> all() {
		return cases.values();
	}

	<T> List<T> of(Map<String, List<T>> all, String no) {
		return all.getOrDefault(no, List.of());
	}

	/** Whether a matter had ended before this moment and had not been taken up again. */
	boolean endedAt(String no, Instant moment) {
		String status = null;
		for (Line line : of(lines, no)) {
			if (!line.at().isBefore(moment)) {
				break;
			}
			status = line.moved() ? line.after() : status;
		}
		return status != null && ended(status);
	}

	private static boolean ended(String status) {
		return Status.valueOf(status).ended();
	}

	/** A matter of the case file. */
	record Case(String no, String status, int cycle, String channel, String category, String urgency,
			String procedure, String post, String noticeExempt, Instant receivedAt, Instant registeredAt,
			Instant acceptedAt, Instant repliedAt, Instant closedAt) {

		boolean ended() {
			return Evidence.ended(status);
		}

	}

	/** A limit. */
	record Limit(String id, String no, String rule, String state, boolean guarded, Instant openedAt, Instant legalEnd,
			Instant targetEnd, Instant settledAt, boolean extended) {

		/** Whether what was due was done in time. */
		boolean met() {
			return state.equals("MET");
		}

		boolean live() {
			return state.equals("RUNNING") || state.equals("EXTENDED");
		}

		boolean breached() {
			return state.equals("BREACHED");
		}

	}

	/** A line of the ledger's history. */
	record Line(String no, String type, String before, String after, Instant at, String details) {

		/** Whether it moved the matter to another state, or began it. */
		boolean moved() {
			return after != null && !type.startsWith("DEADLINE_") && !type.startsWith("LADDER_");
		}

		boolean names(String rule) {
			return details.contains("\"rule\":\"" + rule + "\"");
		}

	}

	/** A running instance that nothing called. */
	record Instance(String id, String no, String process, boolean top) {
	}

	/** An open task. */
	record Task(String id, String no, String process, String key, String assignee, Instant due) {
	}

	/** A step of a ladder. */
	record Step(String limit, String no, String rule, String step, Instant takenAt) {
	}

	/** A letter. */
	record Letter(String no, String kind, int cycle, Instant issuedAt, Instant servedAt) {
	}

}
