package org.yishitang.notice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.yishitang.petition.Petition;
import org.yishitang.petition.Status;
import org.yishitang.triage.ObjectionState;

/** Which letters a matter owes where it stands: the table of the law, read by gates and lists alike. */
final class LettersOwed {

	/** An opinion was given on these ways. */
	private static final Set<String> ANSWERED = Set.of("REPLIED", "EXECUTING", "CALL_BACK", "CLOSED", "REVIEW_L1",
			"REVIEW_L2", "FINALISED", "ARCHIVED");

	/** Nobody has decided yet whose matter it is; while an objection is out the notice stays owed. */
	private static final Set<Status> UNDECIDED = EnumSet.of(Status.REGISTERED, Status.TRIAGE, Status.OBJECTION);

	private LettersOwed() {
	}

	/**
	 * Whether this matter gets a letter of this kind at all. Hazards, services and those without a clear name or address
	 * are owed no notice (信访工作条例 Art. 23(2)), but an answer; letters between units know no such exemption.
	 */
	static boolean isFor(Petition petition, LetterKind kind) {
		return petition.noticeExempt() == null || kind == LetterKind.OPINION || kind.ofMediation() || kind.ofCouncil()
				|| !kind.toPetitioner();
	}

	/**
	 * What must have been issued by now; only letters between units where no notice is owed.
	 * @param extended whether the main limit was extended
	 * @param objection how far an objection to a forwarded matter came, null where there was none
	 */
	static List<LetterKind> of(Petition petition, boolean extended, ObjectionState objection) {
		List<LetterKind> owed = new ArrayList<>();
		if (objection != null && objection.sent()) {
			owed.add(LetterKind.OBJECTION);
		}
		if (petition.noticeExempt() == null) {
			owed.addAll(of(petition.status(), petition.acceptedAt() != null, extended));
			if (objection == ObjectionState.UPHELD) {
				// The objection itself took the matter back to its sender.
				owed.remove(LetterKind.FORWARDING);
			}
		}
		return owed;
	}

	/** The table: what must have been issued in a state. */
	static List<LetterKind> of(Status status, boolean accepted, boolean extended) {
		List<LetterKind> owed = new ArrayList<>();
		switch (status.name()) {
			case "NOT_ACCEPTED" -> owed.add(LetterKind.NON_ACCEPTANCE);
			case "NO_LONGER_ACCEPTED" -> owed.add(LetterKind.NO_LONGER);
			case "REDIRECTED" -> owed.add(LetterKind.REDIRECTION);
			case "TRANSFERRED" -> owed.addAll(List.of(LetterKind.TRANSFER, LetterKind.FORWARDING));
			case "MERGED" -> owed.add(LetterKind.MERGER);
			case "REGISTERED", "TRIAGE", "RESTRICTED", "OBJECTION" -> {
			}
			default -> {
				if (accepted) {
					owed.add(LetterKind.ACCEPTANCE);
				}
				if (accepted && extended) {
					owed.add(LetterKind.EXTENSION);
				}
				if (ANSWERED.contains(status.name())) {
					owed.add(LetterKind.OPINION);
				}
			}
		}
		return owed;
	}

	/** Whether the matter waits for its first notice: accepted, not ours, or elsewhere. */
	static boolean waitsForNotice(Petition petition) {
		return petition.noticeExempt() == null && UNDECIDED.contains(petition.status());
	}

	/** Letters of a matter are owed once and for all, the opinion in every round. */
	static boolean everyCycle(LetterKind kind) {
		return kind == LetterKind.OPINION;
	}

}
