package org.yishitang.intake;

import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Petition;
import org.yishitang.petition.SupplementReceived;

/** Adds something to a matter that is under way; no clock starts again. */
@Component
public class Supplementing {

	/** Field of the note. */
	public static final String SUPPLEMENT = "supplement";

	private final Holder holder;

	private final ApplicationEventPublisher listeners;

	Supplementing(Holder holder, ApplicationEventPublisher listeners) {
		this.holder = holder;
		this.listeners = listeners;
	}

	/**
	 * Adds a text.
	 * @throws UnknownReceipt for a wrong number or code
	 * @throws InvalidFields for an empty or overlong text
	 * @throws org.yishitang.petition.Refused if the matter has ended
	 */
	@Transactional
	public void supplement(String no, String queryCode, String text) {
		Petition petition = holder.matter(holder.receipt(no, queryCode));
		Holder.refuseIf(petition.status().ended(), "ended");
		String note = holder.keep(petition, SUPPLEMENT, Holder.text(text));
		holder.tell(petition, CaseEventType.SUPPLEMENTED, Map.of("note", note));
		listeners.publishEvent(new SupplementReceived(petition.no()));
	}

}
