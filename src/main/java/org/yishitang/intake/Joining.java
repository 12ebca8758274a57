package org.yishitang.intake;

import java.util.List;

import org.springframework.stereotype.Component;

/**
 * "Me too": joins an open matter as a supporter, with a receipt of one's own that has no process and follows the matter
 * joined.
 */
@Component
public class Joining {

	private final JoiningTokens tokens;

	private final Receipts receipts;

	private final AddingSupporter adding;

	private final RegisteringOnce once;

	private final FingerPrint fingerPrint;

	Joining(JoiningTokens tokens, Receipts receipts, AddingSupporter adding, RegisteringOnce once,
			FingerPrint fingerPrint) {
		this.tokens = tokens;
		this.receipts = receipts;
		this.adding = adding;
		this.once = once;
		this.fingerPrint = fingerPrint;
	}

	/**
	 * Joins a matter found among the {@link LookAlikes}.
	 * @param idempotencyKey a UUID, or null
	 * @throws UnknownReceipt for a forged or stale token
	 * @throws InvalidFields if the supporter's name or phone number breaks a rule
	 * @throws org.yishitang.petition.Refused if the matter has ended, may not be joined or was joined before
	 */
	public Receipt join(String token, Person supporter, String idempotencyKey) {
		return join(supporter, idempotencyKey, tokens.caseNo(token).orElseThrow(UnknownReceipt::new));
	}

	/** Joins a matter whose receipt one was shown, as {@link #join(String, Person, String)}. */
	public Receipt join(String no, String queryCode, Person supporter, String idempotencyKey) {
		return join(supporter, idempotencyKey, receipts.held(no, queryCode).caseNo());
	}

	private Receipt join(Person typed, String idempotencyKey, String caseNo) {
		Findings findings = new Findings();
		findings.unless(typed != null, "name", "name-missing");
		findings.refuse();
		Person supporter = new PersonCheck(findings).check(typed, "");
		findings.refuse();
		Once request = fingerPrint.of(idempotencyKey, List.of(caseNo, typed));
		return once.register(request, () -> adding.add(caseNo, supporter, request));
	}

}
