package org.yishitang.portal;

import java.io.IOException;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import org.yishitang.intake.Answering;
import org.yishitang.intake.AskingReopening;
import org.yishitang.intake.AskingWithdrawal;
import org.yishitang.intake.Rating;
import org.yishitang.intake.StoringAttachment;
import org.yishitang.intake.Supplementing;

/** Hands what a petitioner says to the verb it belongs to. */
@Component
class SayingMore {

	private final Conversation conversation;

	private final Rating rating;

	private final StoringAttachment storing;

	SayingMore(Conversation conversation, Rating rating, StoringAttachment storing) {
		this.conversation = conversation;
		this.rating = rating;
		this.storing = storing;
	}

	void say(String word, MatterKey.Key key, MatterPages.Said said) throws IOException {
		switch (word) {
			case "rating" -> rating.rate(key.no(), key.code(), said.satisfaction(), said.solved(), said.text());
			case "attachments" -> store(key, said.photos());
			default -> conversation.say(word, key, said.text());
		}
	}

	private void store(MatterKey.Key key, List<MultipartFile> photos) throws IOException {
		for (MultipartFile photo : (photos == null) ? List.<MultipartFile>of() : photos) {
			storing.store(key.no(), key.code(), photo.getOriginalFilename(), photo.getInputStream());
		}
	}

	/** The verbs that take nothing but words. */
	@Component("portalConversation")
	static class Conversation {

		private final Supplementing supplementing;

		private final Answering answering;

		private final AskingWithdrawal withdrawal;

		private final AskingReopening reopening;

		Conversation(Supplementing supplementing, Answering answering, AskingWithdrawal withdrawal,
				AskingReopening reopening) {
			this.supplementing = supplementing;
			this.answering = answering;
			this.withdrawal = withdrawal;
			this.reopening = reopening;
		}

		void say(String word, MatterKey.Key key, String text) {
			switch (word) {
				case "supplements" -> supplementing.supplement(key.no(), key.code(), text);
				case "answers" -> answering.answer(key.no(), key.code(), text);
				case "withdrawal" -> withdrawal.ask(key.no(), key.code(), text);
				case "reopening" -> reopening.ask(key.no(), key.code(), text);
				default -> throw new IllegalArgumentException(word);
			}
		}

	}

}
