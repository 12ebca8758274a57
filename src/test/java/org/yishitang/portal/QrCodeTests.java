package org.yishitang.portal;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QrCodeTests {

	private static final String LINK = "https://yishitang.example/track#LF-XF-2026-000123~GE9Y-J1W4-48T0-GKV5";

	@Test
	void aPhoneReadsWhatWasWritten() throws Exception {
		assertThat(read(draw(QrCode.of(LINK), 8))).isEqualTo(LINK);
	}

	private static BufferedImage draw(QrCode code, int scale) {
		int side = code.size() * scale;
		BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
		var pen = picture.createGraphics();
		pen.setColor(Color.WHITE);
		pen.fillRect(0, 0, side, side);
		pen.setColor(Color.BLACK);
		Matcher modules = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(code.path());
		while (modules.find()) {
			pen.fillRect(Integer.parseInt(modules.group(1)) * scale, Integer.parseInt(modules.group(2)) * scale, scale,
					scale);
		}
		return picture;
	}

	private static String read(BufferedImage picture) throws Exception {
		return new QRCodeReader()
			.decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture))))
			.getText();
	}

}
