package org.yishitang.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Leaves a line for whoever telephones, in {@code outbox/page} of the office's folder: the account to be called, never a
 * number, which stands in the office's own list.
 */
@Component
class PageChannel implements Channel {

	private final Path folder;

	private final Wording wording;

	PageChannel(@Value("${yishitang.home}") Path home, Wording wording) {
		this.folder = home.resolve("outbox/page");
		this.wording = wording;
	}

	@Override
	public Medium medium() {
		return Medium.PAGE;
	}

	@Override
	public void deliver(OutboxMessage message) throws IOException {
		FileDrop.write(folder, message.getId() + ".txt",
				"%s\n%s\n".formatted(message.recipient(), wording.of(message, Locale.CHINA))
			.getBytes(StandardCharsets.UTF_8));
	}

}
