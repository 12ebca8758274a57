package org.yishitang.records;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Party;
import org.yishitang.petition.Petition;

/** Decides requests about personal data, does what was decided, and answers in writing (个人信息保护法 Art. 44-50). */
@Component
@Transactional
public class AnsweringRequests {

	private final DataRequests requests;

	private final Asking.Matter matter;

	private final Asking.Limit limit;

	private final Shelf shelf;

	private final AnswerWords words;

	AnsweringRequests(DataRequests requests, Asking.Matter matter, Asking.Limit limit, Shelf shelf, AnswerWords words) {
		this.requests = requests;
		this.matter = matter;
		this.limit = limit;
		this.shelf = shelf;
		this.words = words;
	}

	/**
	 * Decides a request; what is to be stored only, is so from now on.
	 * @param reason as the answer says it
	 * @throws org.yishitang.petition.Refused where the law or the schedule bars this decision
	 */
	public void decide(String id, RequestDecision decision, String reason, String actor) {
		DataRequest request = get(id);
		if (request.decision() != null) {
			throw Asking.refused("decided");
		}
		if (!request.kind().allows(decision)) {
			throw Asking.refused("other-kind");
		}
		if (decision != RequestDecision.GRANTED && (reason == null || reason.isBlank())) {
			throw Asking.refused("reason");
		}
		if (request.kind() == RequestKind.ERASE && decision != RequestDecision.REFUSED) {
			bound(request, decision);
		}
		request.decided(decision, reason, actor, limit.now());
		if (decision == RequestDecision.RESTRICTED) {
			shelf.of(request.caseNo()).orElseThrow().storeOnly(limit.today());
		}
		matter.happened(request, CaseEventType.DATA_REQUEST_DECIDED, actor, "kind", request.kind().name(), "result",
				decision.name());
	}

	/** A running matter needs its data (Art. 13(1)(3)); a file in its time is not deleted but stored only (Art. 47(2)). */
	private void bound(DataRequest request, RequestDecision decision) {
		CaseFile file = shelf.of(request.caseNo()).orElseThrow(() -> Asking.refused("in-progress"));
		boolean kept = file.keptOn(limit.today());
		if (decision == RequestDecision.GRANTED && kept) {
			throw file.keepUntil() == null ? Asking.refused("kept-for-good", shelf.rule(file).basis())
					: Asking.refused("kept-until", file.keepUntil().toString(), shelf.rule(file).basis());
		}
		if (decision == RequestDecision.RESTRICTED && !kept) {
			throw Asking.refused("no-longer-kept", file.keepUntil().toString());
		}
	}

	/**
	 * Does what was granted.
	 * @param done what was done, as the answer says it
	 */
	public void carryOut(String id, String done, String actor) {
		DataRequest request = get(id);
		Party party = matter.party(request.caseNo(), request.partyId());
		if (request.kind() == RequestKind.CORRECT) {
			RequestAuthor right = request.author();
			party.correct(right.newName(), right.newPhone(), right.newAddress());
		}
		else if (request.kind() == RequestKind.ERASE) {
			party.erase();
		}
		request.done(done, actor, limit.now());
		matter.happened(request, CaseEventType.DATA_REQUEST_CARRIED_OUT, actor, "kind", request.kind().name());
	}

	/** Writes the answer; its words and their fingerprint stay. */
	public void answer(String id) {
		DataRequest request = get(id);
		Petition petition = matter.get(request.caseNo());
		String text = words.of(request, petition, matter.party(request.caseNo(), request.partyId()), shelf.of(petition.no()));
		request.answered(text, sha256(text), limit.now());
		matter.happened(request, CaseEventType.DATA_REQUEST_ANSWERED, request.decidedBy(), "kind", request.kind().name(),
				"result", request.decision().name());
	}

	/** The answer is late: recorded once, whoever is told. */
	public void late(String id) {
		DataRequest request = get(id);
		matter.happened(request, CaseEventType.DATA_REQUEST_LATE, CaseEvent.SYSTEM, "kind", request.kind().name(), "date",
				request.dueOn().toString());
	}

	private DataRequest get(String id) {
		return requests.findById(id).orElseThrow(() -> Asking.refused("none"));
	}

	static String sha256(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
