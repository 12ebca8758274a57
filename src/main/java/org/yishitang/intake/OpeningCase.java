package org.yishitang.intake;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.PetitionRegistered;

/**
 * Opens the case file of a submission in the caller's transaction: number, receipt, people, process. The proposal, made
 * meanwhile, says whether a written notice is owed.
 */
@Component
class OpeningCase {

	private final CaseFile file;

	private final CaseLog log;

	private final Receipts receipts;

	private final Limits limits;

	private final ApplicationEventPublisher listeners;

	OpeningCase(CaseFile file, CaseLog log, Receipts receipts, Limits limits, ApplicationEventPublisher listeners) {
		this.file = file;
		this.log = log;
		this.receipts = receipts;
		this.limits = limits;
		this.listeners = listeners;
	}

	ReceiptRow open(CheckedSubmission submission, String actor, Once once, boolean suspicious) {
		String no = file.nextNumber();
		ReceiptRow receipt = receipts.makeOut(no, no, once);
		Petition petition = file.write(no, submission, actor);
		if (suspicious) {
			receipt.suspect();
		}
		log.note(petition, CaseEventType.REGISTERED, actor, details(submission, suspicious));
		listeners.publishEvent(new PetitionRegistered(no));
		if (petition.noticeExempt() == null) {
			receipt.promise(limits.noticeDue(submission.channel(), submission.receivedAt()));
		}
		return receipt;
	}

	private static Map<String, String> details(CheckedSubmission submission, boolean suspicious) {
		Map<String, String> details = new LinkedHashMap<>();
		details.put("channel", submission.channel().name());
		if (submission.category() != null) {
			details.put("category", submission.category());
		}
		if (suspicious) {
			details.put("suspicious", "true");
		}
		return details;
	}

}
