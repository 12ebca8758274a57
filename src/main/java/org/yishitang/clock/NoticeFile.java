package org.yishitang.clock;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text of an uploaded file: UTF-8 with or without mark, or GB18030 as Excel writes it here. */
final class NoticeFile {

	/** Bytes; a notice of every day of a year has less than a third of it. */
	static final int LARGEST = 100_000;

	private static final char MARK = '\uFEFF';

	private NoticeFile() {
	}

	/**
	 * The text of a file.
	 * @throws LimitRefused if it is empty, too large, or no text
	 */
	static String text(byte[] bytes) {
		if (bytes.length == 0) {
			throw new LimitRefused(LimitRefusal.of("calendar.refusal.empty-file"));
		}
		if (bytes.length > LARGEST) {
			throw new LimitRefused(LimitRefusal.of("calendar.refusal.large-file", LARGEST / 1000));
		}
		String text = decoded(bytes);
		if (text.chars().anyMatch(sign -> sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t')) {
			throw new LimitRefused(LimitRefusal.of("calendar.refusal.no-text"));
		}
		return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
	}

	private static String decoded(byte[] bytes) {
		for (Charset charset : new Charset[] { StandardCharsets.UTF_8, Charset.forName("GB18030") }) {
			try {
				return charset.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT)
					.decode(ByteBuffer.wrap(bytes))
					.toString();
			}
			catch (CharacterCodingException other) {
				continue;
			}
		}
		throw new LimitRefused(LimitRefusal.of("calendar.refusal.no-text"));
	}

}
