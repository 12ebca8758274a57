package org.yishitang.petition;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

/** The line of at most seven steps that residents, case page and letters all show for a matter. */
@Component
public class ProgressLine {

	private static final List<String> STEPS = List.of("registered", "triage", "accepted", "handling", "replied",
			"call-back", "closed");

	/** How a step stands. */
	public enum Mark {

		DONE, NOW, TODO, FINAL

	}

	/**
	 * One step.
	 *
	 * @param key message key of its word
	 * @param mark how it stands
	 */
	public record Step(String key, Mark mark) {

	}

	/**
	 * The steps of a matter in this state, in order; a matter that ended early shows what it passed and how it ended.
	 * @param status where the matter stands
	 */
	public List<Step> of(Status status) {
		if (status.ended() && !status.struckOff()) {
			return endedEarly(status);
		}
		int now = position(status);
		List<Step> line = new ArrayList<>();
		for (int i = 0; i < STEPS.size(); i++) {
			line.add(new Step("petition.progress." + STEPS.get(i), mark(i, now, status)));
		}
		if (status.struckOff() && status != Status.CLOSED) {
			line.set(now, new Step("petition.status." + status, mark(now, now, status)));
		}
		return line;
	}

	private static List<Step> endedEarly(Status status) {
		return List.of(new Step("petition.progress.registered", Mark.DONE),
				new Step("petition.progress.triage", Mark.DONE), new Step(end(status), Mark.FINAL));
	}

	/** Residents read of an accusation only that it went to the competent organ. */
	private static String end(Status status) {
		return status == Status.RESTRICTED ? "petition.progress.competent" : "petition.status." + status;
	}

	private static Mark mark(int step, int now, Status status) {
		if (step == now) {
			return (status == Status.CLOSED || status == Status.FINALISED) ? Mark.FINAL : Mark.NOW;
		}
		return (step < now) ? Mark.DONE : Mark.TODO;
	}

	private static int position(Status status) {
		return switch (status) {
			case REGISTERED -> 0;
			case TRIAGE, OBJECTION -> 1;
			case ACCEPTED -> 2;
			case REPLIED, EXECUTING -> 4;
			case CALL_BACK -> 5;
			case CLOSED, REVIEW_L1, REVIEW_L2, FINALISED -> 6;
			default -> 3;
		};
	}

}
