package org.yishitang.access;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in Chinese and English why the start was refused. */
class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable root, StartRefused cause) {
		String description = sentence(cause, Locale.ROOT) + System.lineSeparator() + sentence(cause, Locale.ENGLISH);
		String action = words(Locale.ROOT).getString("access.start.action") + System.lineSeparator()
				+ words(Locale.ENGLISH).getString("access.start.action");
		return new FailureAnalysis(description, action, cause);
	}

	private static String sentence(StartRefused cause, Locale locale) {
		ResourceBundle words = words(locale);
		List<Object> arguments = new ArrayList<>(cause.arguments());
		if (!arguments.isEmpty()) {
			arguments.add(words.getString("access.start.hint." + arguments.get(0)));
		}
		return MessageFormat.format(words.getString(cause.key()), arguments.toArray());
	}

	private static ResourceBundle words(Locale locale) {
		return ResourceBundle.getBundle("messages/access", locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

}
