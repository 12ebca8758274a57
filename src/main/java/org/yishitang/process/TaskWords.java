package org.yishitang.process;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

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
		return messages.getMessage(key, arguments, reader());
	}

	/** A sentence in the office's own language, for what is stored and read later by whoever comes. */
	String office(String key, Object... arguments) {
		return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

	/** Title of a role in the office's own language; the group itself where it is none. */
	String role(String group) {
		return messages.getMessage("access.role." + group, null, group, Locale.SIMPLIFIED_CHINESE);
	}

	/** The word for a code of an enumeration, e.g. {@code petition.status.TRIAGE}; empty for none. */
	String code(String prefix, Object code) {
		return code == null ? "" : messages.getMessage(prefix + "." + code, null, code.toString(),
				reader());
	}

	/** The language of whoever asks: Chinese, unless a browser asks for English. */
	Locale reader() {
		boolean asked = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
				&& request.getRequest().getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
		boolean english = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
		return asked && english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
	}

}
