package org.yishitang.notice.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * Gives each placeholder of a form a run of its own with the look it was typed in. The filling splits what stands
 * together by itself, but loses the Chinese type face on the way: the letter would change its face in mid-sentence.
 */
final class OwnRuns {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^{}]*}}");

	private OwnRuns() {
	}

	/**
	 * The same form, ready to be filled in.
	 * @throws PaperProblem if it is no document
	 */
	static byte[] of(byte[] form) {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(form));
				ByteArrayOutputStream ready = new ByteArrayOutputStream()) {
			walk(document);
			document.getHeaderList().forEach(OwnRuns::walk);
			document.getFooterList().forEach(OwnRuns::walk);
			document.write(ready);
			return ready.toByteArray();
		}
		catch (IOException | RuntimeException | LinkageError broken) {
			throw new PaperProblem("A form that cannot be read", broken);
		}
	}

	private static void walk(IBody body) {
		body.getParagraphs().forEach(OwnRuns::part);
		for (XWPFTable table : body.getTables()) {
			table.getRows().forEach((row) -> row.getTableCells().forEach(OwnRuns::walk));
		}
	}

	/** Plain runs that follow each other are looked at as one text: a word processor may have cut a placeholder up. */
	private static void part(XWPFParagraph paragraph) {
		for (int at = paragraph.getRuns().size() - 1; at >= 0; at--) {
			int end = at;
			while (at > 0 && plain(paragraph, at) && plain(paragraph, at - 1)) {
				at--;
			}
			if (plain(paragraph, at)) {
				split(paragraph, at, end);
			}
		}
	}

	private static void split(XWPFParagraph paragraph, int first, int last) {
		List<Piece> pieces = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		for (int at = first; at <= last; at++) {
			CTR run = paragraph.getRuns().get(at).getCTR();
			String words = run.getTArray(0).getStringValue();
			pieces.add(new Piece(text.length(), words, run.isSetRPr() ? (CTRPr) run.getRPr().copy() : null));
			text.append(words);
		}
		Matcher found = PLACEHOLDER.matcher(text);
		List<Piece> own = new ArrayList<>();
		int done = 0;
		while (found.find()) {
			cut(pieces, done, found.start(), own);
			own.add(new Piece(found.start(), found.group(), lookAt(pieces, found.start())));
			done = found.end();
		}
		if (done == 0) {
			return;
		}
		cut(pieces, done, text.length(), own);
		for (int at = last; at >= first; at--) {
			paragraph.removeRun(at);
		}
		for (int at = 0; at < own.size(); at++) {
			write(paragraph.insertNewRun(first + at), own.get(at));
		}
	}

	/** What stands between two placeholders, each piece as it looks. */
	private static void cut(List<Piece> pieces, int from, int to, List<Piece> into) {
		for (Piece piece : pieces) {
			int start = Math.max(from, piece.start());
			int end = Math.min(to, piece.start() + piece.words().length());
			if (start < end) {
				into.add(new Piece(start, piece.words().substring(start - piece.start(), end - piece.start()), piece.look()));
			}
		}
	}

	private static CTRPr lookAt(List<Piece> pieces, int place) {
		return pieces.stream()
			.filter((piece) -> place < piece.start() + piece.words().length())
			.findFirst()
			.map(Piece::look)
			.orElse(null);
	}

	private static void write(XWPFRun run, Piece piece) {
		if (piece.look() != null) {
			run.getCTR().setRPr(piece.look());
		}
		run.setText(piece.words());
	}

	/** Words and their look, nothing else: no field, picture, tab or break. */
	private static boolean plain(XWPFParagraph paragraph, int at) {
		XWPFRun run = paragraph.getRuns().get(at);
		CTR content = run.getCTR();
		int others = content.getDomNode().getChildNodes().getLength() - (content.isSetRPr() ? 1 : 0);
		return run.getParent() == paragraph && run.getClass() == XWPFRun.class && content.sizeOfTArray() == 1 && others == 1;
	}

	/**
	 * Part of a text.
	 *
	 * @param start where it begins in the whole
	 * @param look its type face and size, or null
	 */
	private record Piece(int start, String words, CTRPr look) {

	}

}
