package org.yishitang.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** QR codes on paper. That of a receipt opens the tracking page with the number filled in, never with the query code. */
public final class ReceiptPicture {

	private static final int SIDE = 220;

	private ReceiptPicture() {
	}

	/** The picture as a data address. */
	static String of(String no) {
		return of("/track", no);
	}

	/** The picture of a page that asks for number and code. */
	public static String of(String page, String no) {
		return ofLink(ServletUriComponentsBuilder.fromCurrentContextPath()
			.path(page)
			.queryParam("no", no)
			.build()
			.toUriString());
	}

	/** The picture of an address. */
	public static String ofLink(String link) {
		try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
			BitMatrix picture = new QRCodeWriter().encode(link, BarcodeFormat.QR_CODE, SIDE, SIDE,
					Map.of(EncodeHintType.MARGIN, 1));
			MatrixToImageWriter.writeToStream(picture, "PNG", png);
			return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
		catch (WriterException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
