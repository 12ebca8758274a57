package org.yishitang.intake;

import org.springframework.stereotype.Component;

/** Cleans a picture for whoever keeps one outside the photos of a matter: checked by its bytes, encoded again. */
@Component
public class CleaningPicture {

	private final Photos photos;

	CleaningPicture(Photos photos) {
		this.photos = photos;
	}

	/**
	 * A picture without hidden data.
	 *
	 * @param mediaType {@code image/jpeg} or {@code image/png}
	 */
	public record Picture(String mediaType, byte[] bytes) {

	}

	/**
	 * The picture as it may be kept.
	 * @throws InvalidFields if it is none, too large, or its ending says otherwise
	 */
	public Picture clean(String fileName, byte[] bytes) {
		Photo photo = photos.reencode(fileName, bytes);
		return new Picture(photo.mediaType(), photo.bytes());
	}

}
