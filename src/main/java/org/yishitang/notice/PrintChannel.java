package org.yishitang.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Leaves a file for the printer in {@code outbox/print} of the office's folder. */
@Component
class PrintChannel implements Channel {

	static final String LETTER = "notice.print.letter";

	static final String PRINTER = "printer";

	private final Path folder;

	private final Letters letters;

	private final Wording wording;

	PrintChannel(@Value("${yishitang.home}") Path home, Letters letters, Wording wording) {
		this.folder = home.resolve("outbox/print");
		this.letters = letters;
		this.wording = wording;
	}

	@Override
	public Medium medium() {
		return Medium.PRINT;
	}

	@Override
	public void deliver(OutboxMessage message) throws IOException {
		FileDrop.write(folder, message.getId() + ".txt", text(message));
	}

	private String text(OutboxMessage message) {
		if (message.template().equals(LETTER)) {
			return letters.text(message.args().get(0));
		}
		return wording.of(message, Locale.CHINA);
	}

}
