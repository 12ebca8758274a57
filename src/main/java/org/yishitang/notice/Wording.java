package org.yishitang.notice;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the words of a message in the reader's language. */
@Component
class Wording {

	private final MessageSource words;

	Wording(MessageSource words) {
		this.words = words;
	}

	String of(OutboxMessage message, Locale language) {
		return of(message.template(), message.args(), language);
	}

	String of(String template, List<String> args, Locale language) {
		Object[] values = args.stream().map((arg) -> value(arg, language)).toArray();
		// A missing sentence must not take a whole page with it.
		return words.getMessage(template, values, template, language);
	}

	private String value(String arg, Locale language) {
		return arg.startsWith("#") ? words.getMessage(arg.substring(1), null, arg.substring(1), language) : arg;
	}

}
