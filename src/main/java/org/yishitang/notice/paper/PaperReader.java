package org.yishitang.notice.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

import org.yishitang.notice.LetterLine;

/** Reads a document back, so that the page and the file say the same. */
public final class PaperReader {

	private static final int USUAL_SIZE = 16;

	private PaperReader() {
	}

	/**
	 * The lines of a document from top to bottom.
	 * @throws PaperProblem if it is no document
	 */
	public static List<LetterLine> lines(byte[] docx) {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
			List<LetterLine> lines = new ArrayList<>();
			for (IBodyElement part : document.getBodyElements()) {
				if (part instanceof XWPFParagraph paragraph) {
					lines.add(line(paragraph));
				}
				else if (part instanceof XWPFTable table) {
					table.getRows()
						.forEach((row) -> lines.add(new LetterLine(LetterLine.ROW, USUAL_SIZE, false,
								row.getTableCells().stream().map((cell) -> cell.getText()).toList())));
				}
			}
			return lines;
		}
		catch (IOException | RuntimeException broken) {
			throw new PaperProblem("A document that cannot be read", broken);
		}
	}

	/** Its words, a line for each paragraph. */
	public static String text(List<LetterLine> lines) {
		return lines.stream().map(LetterLine::text).collect(Collectors.joining("\n", "", "\n"));
	}

	private static LetterLine line(XWPFParagraph paragraph) {
		int size = paragraph.getRuns().stream().mapToInt(PaperReader::size).max().orElse(USUAL_SIZE);
		boolean bold = !paragraph.getRuns().isEmpty() && paragraph.getRuns().stream().allMatch(PaperReader::heavy);
		return new LetterLine(place(paragraph.getAlignment()), size, bold, List.of(paragraph.getText()));
	}

	private static int size(XWPFRun run) {
		Double size = run.getFontSizeAsDouble();
		return (size == null) ? USUAL_SIZE : (int) Math.round(size);
	}

	private static boolean heavy(XWPFRun run) {
		String font = run.getFontFamily(XWPFRun.FontCharRange.eastAsia);
		return run.isBold() || font != null && (font.contains("黑体") || font.contains("标宋"));
	}

	private static String place(ParagraphAlignment alignment) {
		return switch (alignment) {
			case CENTER -> "center";
			case RIGHT, END -> "right";
			default -> "left";
		};
	}

}
