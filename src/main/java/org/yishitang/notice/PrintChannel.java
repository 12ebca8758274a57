package org.yishitang.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

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
		Optional<byte[]> letter = message.template().equals(LETTER) ? letters.document(message.args().get(0))
				: Optional.empty();
		if (letter.isPresent()) {
			FileDrop.write(folder, message.getId() + ".docx", letter.get());
		}
		else {
			FileDrop.write(folder, message.getId() + ".txt",
					wording.of(message, Locale.CHINA).getBytes(StandardCharsets.UTF_8));
		}
	}

}
