package org.yishitang.intake;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/** Pictures, good and bad. */
public final class Pictures {

	private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

	private Pictures() {
	}

	/** A picture with a red left half. */
	public static byte[] picture(String format, int width, int height) {
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		for (int x = 0; x < width; x++) {
			for (int y = 0; y < height; y++) {
				picture.setRGB(x, y, (x < width / 2 ? Color.RED : Color.WHITE).getRGB());
			}
		}
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			ImageIO.write(picture, format, bytes);
			return bytes.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** A JPEG as a phone makes it: turned, with its place and its maker in the EXIF data. */
	public static byte[] fromPhone(int width, int height, int orientation) {
		byte[] jpeg = picture("jpg", width, height);
		byte[] maker = "GPS 46.53N 125.10E SECRETPHONE".getBytes(StandardCharsets.ISO_8859_1);
		ByteBuffer tiff = ByteBuffer.allocate(26 + maker.length);
		tiff.put(new byte[] { 'M', 'M', 0, 42 }).putInt(8).putShort((short) 1);
		tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
		tiff.putInt(0).put(maker);
		ByteBuffer out = ByteBuffer.allocate(jpeg.length + 4 + EXIF.length + tiff.capacity());
		out.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1);
		out.putShort((short) (2 + EXIF.length + tiff.capacity())).put(EXIF).put(tiff.array());
		return out.put(jpeg, 2, jpeg.length - 2).array();
	}

	/** A few bytes of PNG whose header promises this many pixels. */
	public static byte[] bomb(int width, int height) {
		byte[] png = picture("png", 1, 1);
		ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
		CRC32 sum = new CRC32();
		sum.update(png, 12, 17);
		ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
		return png;
	}

	/** The first half of a picture. */
	public static byte[] cutOff(byte[] picture) {
		return Arrays.copyOf(picture, picture.length / 2);
	}

	public static byte[] text(String content) {
		return content.getBytes(StandardCharsets.UTF_8);
	}

}
