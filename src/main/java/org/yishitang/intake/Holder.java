package org.yishitang.intake;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/** The holder of a receipt who says something about the matter. */
@Component
class Holder {

	private final Receipts receipts;

	private final Petitions petitions;

	private final CaseNotes notes;

	private final CaseLog log;

	Holder(Receipts receipts, Petitions petitions, CaseNotes notes, CaseLog log) {
		this.receipts = receipts;
		this.petitions = petitions;
		this.notes = notes;
		this.log = log;
	}

	/** The receipt; {@link UnknownReceipt} for a wrong number or code. */
	ReceiptRow receipt(String no, String queryCode) {
		return receipts.held(no, queryCode);
	}

	/** The matter of the petitioner's own receipt; supporters follow, they do not decide. */
	Petition ownMatter(ReceiptRow receipt) {
		refuseIf(receipt.supporter(), "supporter-follows");
		return matter(receipt);
	}

	Petition matter(ReceiptRow receipt) {
		return petitions.get(receipt.caseNo());
	}

	/** Refuses with a sentence of this room. */
	static void refuseIf(boolean broken, String rule, Object... arguments) {
		if (broken) {
			throw new Refused(Refusal.of("intake.refusal." + rule, arguments));
		}
	}

	/** A text that keeps the rules, or {@link InvalidFields}. */
	static String text(String typed) {
		Findings findings = new Findings();
		String text = SubmissionCheck.text(typed, "text", findings);
		findings.refuse();
		return text;
	}

	/** Writes the words down; the id of the note. */
	String keep(Petition petition, String field, String text) {
		return notes.keep(petition.no(), field, text, CaseEvent.PETITIONER);
	}

	void tell(Petition petition, CaseEventType what, java.util.Map<String, String> details) {
		log.note(petition, what, CaseEvent.PETITIONER, details);
	}

}
