package org.yishitang.portal;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/**
 * A QR code as one SVG path.
 *
 * @param size modules a side, quiet zone included
 * @param path the dark modules
 */
record QrCode(int size, String path) {

	private static final Map<EncodeHintType, ?> HINTS = Map.of(EncodeHintType.MARGIN, 2);

	static QrCode of(String text) {
		try {
			return of(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS));
		}
		catch (WriterException tooLong) {
			throw new IllegalArgumentException(tooLong);
		}
	}

	private static QrCode of(BitMatrix modules) {
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < modules.getHeight(); y++) {
			for (int x = 0; x < modules.getWidth(); x++) {
				if (modules.get(x, y)) {
					path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
				}
			}
		}
		return new QrCode(modules.getWidth(), path.toString());
	}

}
