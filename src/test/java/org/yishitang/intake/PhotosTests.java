package org.yishitang.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class PhotosTests {

	private final Photos photos = new Photos();

	static Stream<Arguments> bad() {
		byte[] svg = Pictures.text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
		byte[] html = Pictures.text("<!doctype html><script>alert(1)</script>");
		byte[] jpeg = Pictures.picture("jpg", 40, 20);
		byte[] png = Pictures.picture("png", 40, 20);
		return Stream.of(arguments("photo-kind", "a.svg", svg), arguments("photo-kind", "a.png", svg),
				arguments("photo-kind", "a.jpg", html), arguments("photo-kind", "a.jpg", new byte[0]),
				arguments("photo-kind", "a.gif", Pictures.picture("gif", 4, 4)),
				arguments("photo-kind", "a.pdf", Pictures.text("%PDF-1.7")),
				arguments("photo-ending", "a.png", jpeg), arguments("photo-ending", "a.jpg", png),
				arguments("photo-ending", "a.jpg.html", jpeg), arguments("photo-ending", "jpg-without-dot", jpeg),
				arguments("photo-ending", null, jpeg), arguments("photo-pixels", "a.png", Pictures.bomb(10_000, 5_000)),
				arguments("photo-pixels", "a.png", Pictures.bomb(Integer.MAX_VALUE, Integer.MAX_VALUE)),
				arguments("photo-kind", "a.png", Pictures.bomb(-1, 5)),
				arguments("photo-unreadable", "a.png", Pictures.bomb(4_000, 5_000)),
				arguments("photo-unreadable", "a.png", Pictures.cutOff(png)),
				arguments("photo-kind", "a.jpg", new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0 }),
				arguments("photo-too-large", "a.jpg", new byte[StoringAttachment.LARGEST + 1]));
	}

	@ParameterizedTest
	@MethodSource("bad")
	void refusesWithTheRule(String rule, String fileName, byte[] bytes) {
		InvalidFields problem = catchThrowableOfType(InvalidFields.class, () -> photos.reencode(fileName, bytes));
		assertThat(problem).isNotNull();
		assertThat(problem.fields()).singleElement()
			.extracting(field -> field.refusal().key())
			.isEqualTo("intake.refusal." + rule);
	}

	@Test
	void leavesNothingBehindThePicture() {
		byte[] sent = Pictures.fromPhone(64, 32, 1);
		assertThat(plain(sent)).contains("Exif", "GPS", "SECRETPHONE");
		Photo kept = photos.reencode("IMG_0001.JPG", sent);
		assertThat(plain(kept.bytes())).doesNotContain("Exif").doesNotContain("GPS").doesNotContain("SECRETPHONE");
		assertThat(kept.mediaType()).isEqualTo("image/jpeg");
	}

	@Test
	void dropsWhatFollowsThePicture() {
		byte[] png = Pictures.picture("png", 8, 8);
		byte[] more = (plain(png) + "<script>alert(1)</script>").getBytes(StandardCharsets.ISO_8859_1);
		assertThat(plain(photos.reencode("a.png", more).bytes())).doesNotContain("script");
	}

	/** The left half is red as sent; turned upright it is where the camera saw it. */
	@ParameterizedTest
	@CsvSource({ "1, 64, 32, 5, 16", "2, 64, 32, 59, 16", "3, 64, 32, 59, 16", "4, 64, 32, 5, 16", "5, 32, 64, 16, 5",
			"6, 32, 64, 16, 5", "7, 32, 64, 16, 59", "8, 32, 64, 16, 59" })
	void turnsItUpright(int orientation, int width, int height, int redX, int redY) throws Exception {
		Photo kept = photos.reencode("a.jpeg", Pictures.fromPhone(64, 32, orientation));
		BufferedImage upright = ImageIO.read(new ByteArrayInputStream(kept.bytes()));
		assertThat(upright.getWidth()).isEqualTo(width);
		assertThat(upright.getHeight()).isEqualTo(height);
		assertThat(upright.getRGB(redX, redY) & 0xFF).as("blue at the red end").isLessThan(100);
		assertThat(upright.getRGB(width - 1 - redX, height - 1 - redY) & 0xFF).isGreaterThan(200);
	}

	@Test
	void storesLargePicturesSmaller() throws Exception {
		Photo kept = photos.reencode("a.png", Pictures.picture("png", 6_000, 4_000));
		BufferedImage read = ImageIO.read(new ByteArrayInputStream(kept.bytes()));
		assertThat(read.getWidth()).isEqualTo(3_000);
		assertThat(read.getHeight()).isEqualTo(2_000);
	}

	private static String plain(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

}
