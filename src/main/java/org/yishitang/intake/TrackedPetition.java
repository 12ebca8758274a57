package org.yishitang.intake;

import java.time.LocalDate;
import java.util.List;

import org.yishitang.petition.Satisfaction;
import org.yishitang.petition.Status;

/**
 * What the holder of a receipt may see. The timeline is the ledger's, of {@link #caseNo()}.
 *
 * @param no receipt number
 * @param caseNo the matter: the receipt's own, or for a supporter the one joined
 * @param status where it stands; its words are {@code petition.status.<code>}
 * @param receivedOn day of receipt
 * @param category leaf code, or null
 * @param responsiblePost title of the post in charge, null while nobody is
 * @param firstPost title of the first handler's post (首办责任) where another one is in charge now, else null
 * @param bookedUntil until when it is booked as pending (挂账), else null
 * @param running the limit that binds now, null when none runs
 * @param question the office's question that waits for an answer, or null
 * @param rated what the petitioner said about this round, or null
 * @param attachments photos, oldest first; none for a supporter
 * @param offered what its holder may do now
 */
public record TrackedPetition(String no, String caseNo, Status status, LocalDate receivedOn, String category,
		String responsiblePost, String firstPost, LocalDate bookedUntil, RunningLimit running, String question, Satisfaction rated,
		List<StoredAttachment> attachments, java.util.Set<Offer> offered) {

	/** What the holder of a receipt may do. */
	public enum Offer {

		SUPPLEMENT, ATTACH, ANSWER, WITHDRAW, RATE, REOPEN

	}

	/** Whether this receipt joined somebody else's matter. */
	public boolean supporter() {
		return !no.equals(caseNo);
	}

}
