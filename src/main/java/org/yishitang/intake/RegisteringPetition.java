package org.yishitang.intake;

import org.springframework.stereotype.Component;

/** Registers what somebody hands in and gives a receipt for it. */
@Component
public class RegisteringPetition {

	private final SubmissionCheck check;

	private final OpeningCase opening;

	private final RegisteringOnce once;

	private final FingerPrint fingerPrint;

	RegisteringPetition(SubmissionCheck check, OpeningCase opening, RegisteringOnce once, FingerPrint fingerPrint) {
		this.check = check;
		this.opening = opening;
		this.once = once;
		this.fingerPrint = fingerPrint;
	}

	/**
	 * Registers a submission.
	 * @param actor {@link org.yishitang.petition.CaseEvent#PETITIONER} or an account id
	 * @param idempotencyKey a UUID, or null; the same key with the same submission gives the same receipt and no second
	 * matter
	 * @throws InvalidFields if rules are broken, with all of them
	 * @throws KeyAlreadyUsed if the key belongs to another submission
	 */
	public Receipt register(Submission submission, String actor, String idempotencyKey) {
		return register(submission, actor, idempotencyKey, false);
	}

	/**
	 * As {@link #register(Submission, String, String)}.
	 * @param suspicious whether a form's trap was sprung: the matter is registered all the same and marked for a look
	 */
	public Receipt register(Submission submission, String actor, String idempotencyKey, boolean suspicious) {
		Once request = fingerPrint.of(idempotencyKey, submission);
		return once.register(request,
				() -> opening.open(check.check(submission, actor), actor, request, suspicious));
	}

}
