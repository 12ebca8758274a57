package org.yishitang.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Satisfaction;

/** Puts together what the holder of a receipt may see. */
@Component
class View {

	private final Petitions petitions;

	private final Limits limits;

	private final Neighbourhood neighbourhood;

	private final Conversation conversation;

	private final Attachments attachments;

	View(Petitions petitions, Limits limits, Neighbourhood neighbourhood, Conversation conversation,
			Attachments attachments) {
		this.petitions = petitions;
		this.limits = limits;
		this.neighbourhood = neighbourhood;
		this.conversation = conversation;
		this.attachments = attachments;
	}

	TrackedPetition of(ReceiptRow receipt) {
		Petition petition = petitions.get(receipt.caseNo());
		boolean own = !receipt.supporter();
		String question = own ? conversation.openQuestion(petition.no()).orElse(null) : null;
		Satisfaction rated = own ? conversation.rated(petition).orElse(null) : null;
		List<StoredAttachment> photos = own ? attachments.of(petition.no()) : List.of();
		String first = Objects.equals(petition.firstHandlerPost(), petition.assigneePost()) ? null
				: title(petition.firstHandlerPost());
		LocalDate booked = petition.booking().stands() && !petition.status().ended() ? petition.booking().bookedUntil()
				: null;
		return new TrackedPetition(receipt.no(), petition.no(), petition.status(),
				conversation.day(petition.receivedAt()), petition.classification().category(),
				title(petition.assigneePost()), first, booked, limits.running(petition).orElse(null), question, rated, photos,
				conversation.offered(receipt, petition, question, rated, photos.size()));
	}

	private String title(String post) {
		return post == null ? null : neighbourhood.title(post).orElse(null);
	}

}
