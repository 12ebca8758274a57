package org.yishitang.intake;

import java.time.Instant;

/**
 * A photo of a matter, re-encoded without any hidden data.
 *
 * @param id random
 * @param caseNo the matter it belongs to
 * @param mediaType {@code image/jpeg} or {@code image/png}
 * @param size bytes
 * @param storedAt when it came
 */
public record StoredAttachment(String id, String caseNo, String mediaType, long size, Instant storedAt) {

	/** A name to save it under. */
	public String fileName() {
		return id + ("image/png".equals(mediaType) ? ".png" : ".jpg");
	}

}
