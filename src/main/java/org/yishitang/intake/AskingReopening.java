package org.yishitang.intake;

import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Petition;
import org.yishitang.petition.ReopeningAllowed;
import org.yishitang.petition.Status;

/** Asks for a closed matter to go round again, within {@code yishitang.intake.reopening-days} of its closing. */
@Component
public class AskingReopening {

	/** Field of the note. */
	public static final String REOPENING = "reopening";

	private final Holder holder;

	private final Conversation conversation;

	private final ApplicationEventPublisher listeners;

	AskingReopening(Holder holder, Conversation conversation, ApplicationEventPublisher listeners) {
		this.holder = holder;
		this.conversation = conversation;
		this.listeners = listeners;
	}

	/**
	 * Asks.
	 * @throws UnknownReceipt for a wrong number or code
	 * @throws InvalidFields without a reason
	 * @throws org.yishitang.petition.Refused if the matter is not closed or was closed too long ago
	 */
	@Transactional
	public void ask(String no, String queryCode, String reason) {
		Petition petition = holder.ownMatter(holder.receipt(no, queryCode));
		boolean reviewed = petition.status().struckOff() && petition.status() != Status.CLOSED;
		Holder.refuseIf(reviewed, "under-review");
		Holder.refuseIf(petition.status() != Status.CLOSED, "not-closed");
		Holder.refuseIf(!conversation.mayReopen(petition), "reopening-too-late", conversation.reopeningDays());
		String note = holder.keep(petition, REOPENING, Holder.text(reason));
		holder.tell(petition, CaseEventType.REOPENING_ASKED, Map.of("note", note));
		listeners.publishEvent(new ReopeningAllowed(petition.no()));
	}

}
