package org.yishitang.intake;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yishitang.petition.PartSplitOff;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

/** Makes out the receipt of a part of a matter; its code is shown to whoever holds the receipt of the whole. */
@Component
class ReceiptsOfParts {

	private static final Once NOBODY_ASKED = new Once(null, null);

	private final Receipts receipts;

	private final Petitions petitions;

	private final Limits limits;

	ReceiptsOfParts(Receipts receipts, Petitions petitions, Limits limits) {
		this.receipts = receipts;
		this.petitions = petitions;
		this.limits = limits;
	}

	@EventListener
	void on(PartSplitOff event) {
		Petition part = petitions.get(event.no());
		ReceiptRow receipt = receipts.makeOut(part.no(), part.no(), NOBODY_ASKED);
		if (part.noticeExempt() == null) {
			receipt.promise(limits.noticeDue(part.channel(), part.receivedAt()));
		}
	}

}
