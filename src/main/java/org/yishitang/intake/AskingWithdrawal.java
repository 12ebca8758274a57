package org.yishitang.intake;

import java.time.Clock;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Petition;
import org.yishitang.petition.WithdrawalAsked;

/** Asks for a matter to be withdrawn; an officer confirms it. Never for accusations or public danger. */
@Component
public class AskingWithdrawal {

	/** Field of the note. */
	public static final String WITHDRAWAL = "withdrawal";

	private final Holder holder;

	private final Conversation conversation;

	private final ApplicationEventPublisher listeners;

	private final Clock clock;

	AskingWithdrawal(Holder holder, Conversation conversation, ApplicationEventPublisher listeners, Clock clock) {
		this.holder = holder;
		this.conversation = conversation;
		this.listeners = listeners;
		this.clock = clock;
	}

	/**
	 * Asks.
	 * @throws UnknownReceipt for a wrong number or code
	 * @throws InvalidFields without a reason
	 * @throws org.yishitang.petition.Refused for accusations, public danger, ended matters and when already asked
	 */
	@Transactional
	public void ask(String no, String queryCode, String reason) {
		ReceiptRow receipt = holder.receipt(no, queryCode);
		Petition petition = holder.ownMatter(receipt);
		Holder.refuseIf(petition.status().ended(), "ended");
		Holder.refuseIf(!conversation.mayEverWithdraw(petition), "withdrawal-never");
		Holder.refuseIf(receipt.withdrawalAskedAt() != null, "withdrawal-asked");
		String note = holder.keep(petition, WITHDRAWAL, Holder.text(reason));
		receipt.withdrawalAsked(clock.instant());
		holder.tell(petition, CaseEventType.WITHDRAWAL_ASKED, Map.of("note", note));
		listeners.publishEvent(new WithdrawalAsked(petition.no()));
	}

}
