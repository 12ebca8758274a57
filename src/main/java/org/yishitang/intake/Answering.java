package org.yishitang.intake;

import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Petition;
import org.yishitang.petition.SupplementReceived;

/** Answers the office's open question: the last note of field {@code question} that no answer followed. */
@Component
public class Answering {

	/** Field of the notes that are questions to the petitioner; {@code <anything>.question} is one too. */
	public static final String QUESTION = "question";

	/** Field of the notes that are answers. */
	public static final String ANSWER = "answer";

	private final Holder holder;

	private final Conversation conversation;

	private final ApplicationEventPublisher listeners;

	Answering(Holder holder, Conversation conversation, ApplicationEventPublisher listeners) {
		this.holder = holder;
		this.conversation = conversation;
		this.listeners = listeners;
	}

	/**
	 * Answers.
	 * @throws UnknownReceipt for a wrong number or code
	 * @throws InvalidFields for an empty or overlong text
	 * @throws org.yishitang.petition.Refused if nothing was asked or the matter has ended
	 */
	@Transactional
	public void answer(String no, String queryCode, String text) {
		Petition petition = holder.ownMatter(holder.receipt(no, queryCode));
		Holder.refuseIf(petition.status().ended(), "ended");
		Holder.refuseIf(conversation.openQuestion(petition.no()).isEmpty(), "no-question");
		String note = holder.keep(petition, ANSWER, Holder.text(text));
		holder.tell(petition, CaseEventType.ANSWERED, Map.of("note", note));
		listeners.publishEvent(new SupplementReceived(petition.no()));
	}

}
