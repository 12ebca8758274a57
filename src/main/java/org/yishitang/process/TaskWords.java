package org.yishitang.process;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.yishitang.petition.Refusal;

/** Words for the people who work in the engine's own applications. */
@Component
class TaskWords {

	private final MessageSource messages;

	TaskWords(MessageSource messages) {
		this.messages = messages;
	}

	/** The sentence of a refusal. */
	String of(Refusal refusal) {
		return of(refusal.key(), refusal.arguments().toArray());
	}

	/** A sentence by key. */
	String of(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/** The word for a code of an enumeration, e.g. {@code petition.status.TRIAGE}; empty for none. */
	String code(String prefix, Object code) {
		return code == null ? "" : messages.getMessage(prefix + "." + code, null, code.toString(),
				LocaleContextHolder.getLocale());
	}

}
