package org.yishitang.portal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.yishitang.intake.InvalidFields;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/** Turns a refusal into the sentence its reader gets, in their language. */
@Component
class PlainWords {

	private final MessageSource messages;

	PlainWords(MessageSource messages) {
		this.messages = messages;
	}

	String of(Refusal refusal) {
		return messages.getMessage(refusal.key(), refusal.arguments().toArray(), LocaleContextHolder.getLocale());
	}

	/** One sentence for each field that breaks a rule, by the field's path; {@code form} where no field is to blame. */
	Map<String, String> beside(Refused refused) {
		Map<String, String> sentences = new LinkedHashMap<>();
		if (refused instanceof InvalidFields invalid) {
			invalid.fields().forEach(field -> sentences.putIfAbsent(field.field(), of(field.refusal())));
		}
		else {
			sentences.put("form", of(refused.refusal()));
		}
		return sentences;
	}

}
