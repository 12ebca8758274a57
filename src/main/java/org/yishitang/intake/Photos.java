package org.yishitang.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.springframework.stereotype.Component;

/** Checks a picture by its bytes and encodes it again: no EXIF, no GPS, nothing behind the picture. */
@Component
class Photos {

	static final long MOST_PIXELS = 40_000_000;

	/** Above this a picture is stored at half its size or less: memory, not beauty. */
	private static final long KEPT_PIXELS = 12_000_000;

	private static final Map<String, String> TYPE_OF_ENDING = Map.of("jpg", PhotoHeader.JPEG, "jpeg", PhotoHeader.JPEG,
			"png", PhotoHeader.PNG);

	private final Semaphore atWork = new Semaphore(2);

	/**
	 * The picture as stored.
	 * @throws InvalidFields if it breaks a rule
	 */
	Photo reencode(String fileName, byte[] bytes) {
		refuseIf(bytes.length > StoringAttachment.LARGEST, "photo-too-large", StoringAttachment.LARGEST >> 20);
		PhotoHeader header = PhotoHeader.of(bytes).orElseThrow(() -> refusal("photo-kind"));
		String ending = fileName == null ? "" : fileName.substring(fileName.lastIndexOf('.') + 1);
		refuseIf(!header.mediaType().equals(TYPE_OF_ENDING.get(ending.toLowerCase(Locale.ROOT))), "photo-ending");
		refuseIf(header.pixels() > MOST_PIXELS, "photo-pixels", MOST_PIXELS / 1_000_000);
		atWork.acquireUninterruptibly();
		try {
			BufferedImage upright = Upright.turn(decode(header, bytes), header.orientation());
			return new Photo(header.mediaType(), encode(header, upright));
		}
		catch (IOException | RuntimeException unreadable) {
			throw refusal("photo-unreadable");
		}
		finally {
			atWork.release();
		}
	}

	private static BufferedImage decode(PhotoHeader header, byte[] bytes) throws IOException {
		ImageReader reader = ImageIO.getImageReadersByMIMEType(header.mediaType()).next();
		try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
			reader.setInput(input, true, true);
			ImageReadParam how = reader.getDefaultReadParam();
			int step = (int) Math.ceil(Math.sqrt((double) header.pixels() / KEPT_PIXELS));
			how.setSourceSubsampling(step, step, 0, 0);
			return reader.read(0, how);
		}
		finally {
			reader.dispose();
		}
	}

	private static byte[] encode(PhotoHeader header, BufferedImage picture) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		String format = header.mediaType().equals(PhotoHeader.PNG) ? "png" : "jpg";
		if (!ImageIO.write(picture, format, bytes)) {
			throw new IOException("no writer");
		}
		return bytes.toByteArray();
	}

	private static void refuseIf(boolean broken, String rule, Object... arguments) {
		if (broken) {
			throw refusal(rule, arguments);
		}
	}

	private static InvalidFields refusal(String rule, Object... arguments) {
		return InvalidFields.of("file", "intake.refusal." + rule, arguments);
	}

}
