package org.yishitang.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Leaves an order for the printer in {@code outbox/print} of the office's folder: where the letter is found on the desk,
 * since the letter itself would lie there readable; {@code yishitang.print.documents} lays it there all the same.
 */
@Component
class PrintChannel implements Channel {

	static final String LETTER = "notice.print.letter";

	static final String PRINTER = "printer";

	private final Path folder;

	private final boolean documents;

	private final Letters letters;

	private final Wording wording;

	PrintChannel(@Value("${yishitang.home}") Path home, @Value("${yishitang.print.documents}") boolean documents,
			Letters letters, Wording wording) {
		this.documents = documents;
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
		boolean letter = message.template().equals(LETTER);
		Optional<byte[]> document = letter && documents ? letters.document(message.args().get(0)) : Optional.empty();
		if (document.isPresent()) {
			FileDrop.write(folder, message.getId() + ".docx", document.get());
			return;
		}
		String words = wording.of(message, Locale.CHINA);
		String place = letter ? " /desk/cases/%s/letters/%s.docx\n".formatted(message.caseNo(), message.args().get(0)) : "";
		FileDrop.write(folder, message.getId() + ".txt", (words + place).getBytes(StandardCharsets.UTF_8));
	}

}
