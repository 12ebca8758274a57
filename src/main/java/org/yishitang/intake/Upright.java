package org.yishitang.intake;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Turns a picture the way its camera was held, since that note is lost with the EXIF data. */
final class Upright {

	private Upright() {
	}

	static BufferedImage turn(BufferedImage picture, int orientation) {
		if (orientation == 1) {
			return picture;
		}
		boolean lying = orientation >= 5;
		int width = lying ? picture.getHeight() : picture.getWidth();
		int height = lying ? picture.getWidth() : picture.getHeight();
		BufferedImage upright = new BufferedImage(width, height,
				picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
		Graphics2D paper = upright.createGraphics();
		paper.drawImage(picture, transform(orientation, picture.getWidth(), picture.getHeight()), null);
		paper.dispose();
		return upright;
	}

	/** The eight orientations of EXIF as matrices: x' = a x + c y + e, y' = b x + d y + f. */
	private static AffineTransform transform(int orientation, int width, int height) {
		return switch (orientation) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
			case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
			default -> new AffineTransform();
		};
	}

}
