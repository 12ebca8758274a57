package org.yishitang.intake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the first bytes of a picture say, read without decoding anything.
 *
 * @param mediaType {@code image/jpeg} or {@code image/png}
 * @param width pixels
 * @param height pixels
 * @param orientation 1 to 8 as in EXIF; 1 is upright
 */
record PhotoHeader(String mediaType, int width, int height, int orientation) {

	static final String JPEG = "image/jpeg";

	static final String PNG = "image/png";

	private static final byte[] PNG_MAGIC = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H',
			'D', 'R' };

	private static final int ORIENTATION_TAG = 0x0112;

	long pixels() {
		return (long) width * height;
	}

	/** The header, empty for anything but JPEG and PNG. */
	static Optional<PhotoHeader> of(byte[] bytes) {
		try {
			if (bytes.length > 24 && Arrays.equals(PNG_MAGIC, Arrays.copyOf(bytes, PNG_MAGIC.length))) {
				ByteBuffer read = ByteBuffer.wrap(bytes);
				return valid(new PhotoHeader(PNG, read.getInt(16), read.getInt(20), 1));
			}
			boolean jpeg = bytes.length > 4 && (bytes[0] & 255) == 0xFF && (bytes[1] & 255) == 0xD8
					&& (bytes[2] & 255) == 0xFF;
			return jpeg ? jpeg(ByteBuffer.wrap(bytes)) : Optional.empty();
		}
		catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException cutOff) {
			return Optional.empty();
		}
	}

	private static Optional<PhotoHeader> valid(PhotoHeader header) {
		return Optional.of(header).filter(read -> read.width > 0 && read.height > 0);
	}

	private static Optional<PhotoHeader> jpeg(ByteBuffer read) {
		int at = 2;
		int orientation = 1;
		while (true) {
			if ((read.get(at) & 255) != 0xFF) {
				return Optional.empty();
			}
			int marker = read.get(at + 1) & 255;
			if (marker == 0xFF) {
				at++;
				continue;
			}
			int length = read.getShort(at + 2) & 0xFFFF;
			boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
			if (frame) {
				return valid(new PhotoHeader(JPEG, read.getShort(at + 7) & 0xFFFF, read.getShort(at + 5) & 0xFFFF,
						orientation));
			}
			if (length < 2 || marker == 0xDA) {
				return Optional.empty();
			}
			if (marker == 0xE1 && length > 16) {
				orientation = orientation(read.slice(at + 4, length - 2), orientation);
			}
			at += 2 + length;
		}
	}

	private static int orientation(ByteBuffer segment, int otherwise) {
		byte[] name = new byte[6];
		segment.get(0, name);
		if (!"Exif\0\0".equals(new String(name, StandardCharsets.ISO_8859_1))) {
			return otherwise;
		}
		ByteBuffer tiff = segment.slice(6, segment.limit() - 6);
		tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		int directory = tiff.getInt(4);
		int entries = tiff.getShort(directory) & 0xFFFF;
		for (int entry = 0; entry < entries; entry++) {
			int at = directory + 2 + entry * 12;
			if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION_TAG) {
				int value = tiff.getShort(at + 8);
				return value >= 1 && value <= 8 ? value : otherwise;
			}
		}
		return otherwise;
	}

}
