package org.yishitang.notice;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yishitang.notice.paper.FilledForm;
import org.yishitang.notice.paper.PaperProblem;
import org.yishitang.notice.paper.PaperReader;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

import org.springframework.stereotype.Component;

/** Writes a letter on the form in force. */
@Component
class LetterWriting {

	private final FormBook forms;

	private final LetterContent content;

	private final OfficialWords words;

	private final ReviewRight review;

	LetterWriting(FormBook forms, LetterContent content, OfficialWords words, ReviewRight review) {
		this.forms = forms;
		this.content = content;
		this.words = words;
		this.review = review;
	}

	/**
	 * A letter as it was written.
	 *
	 * @param docx the document
	 * @param text its words
	 * @param formVersion the form it was written on
	 */
	record Written(byte[] docx, String text, int formVersion) {

	}

	/**
	 * Writes a letter.
	 * @throws Refused if it cannot be made, or if what the law wants in it is empty: whatever owes it does not happen
	 */
	Written write(Petition petition, LetterKind kind, String number, Map<String, String> details) {
		Map<String, String> values = content.of(petition, kind, number, details);
		List<String> empty = LetterFields.obligatory(kind)
			.stream()
			.filter((field) -> values.getOrDefault(field, "").isBlank())
			.toList();
		if (!empty.isEmpty()) {
			throw new Refused(Refusal.of("letters.refusal.incomplete", words.title(kind), String.join("、", empty)));
		}
		return fill(kind, values);
	}

	/**
	 * The proof of service of a letter, to be signed; filled in anew each time it is asked for.
	 * @param service what is recorded so far, or null
	 */
	byte[] proof(Petition petition, Letter letter, LetterService service) {
		Map<String, String> values = content.head(petition, letter.letterNo());
		values.put("文书名称", words.title(letter.kind()));
		values.put("受送达人", values.get("信访人"));
		values.put("送达地址", content.address(petition));
		values.put("送达情况", service == null ? ""
				: words.manner(service.manner()) + "　" + LetterContent.day(service.doneOn()));
		values.put("备注", Stream
			.of(service == null ? null : service.witness(), service == null ? null : service.trackingNo(),
					service == null ? null : service.remark(), review.inProof(petition, letter))
			.filter((part) -> part != null && !part.isBlank())
			.collect(Collectors.joining("；")));
		return fill(LetterKind.PROOF, values).docx();
	}

	/** The same with what is there, unnumbered. */
	byte[] draft(Petition petition, LetterKind kind) {
		return fill(kind, content.of(petition, kind, words.of("draft"), Map.of())).docx();
	}

	private Written fill(LetterKind kind, Map<String, String> values) {
		try {
			FormBook.InForce form = forms.inForce(kind);
			byte[] docx = FilledForm.of(form.docx(), values);
			List<LetterLine> lines = PaperReader.lines(docx);
			return new Written(docx, PaperReader.text(lines), form.version());
		}
		catch (PaperProblem broken) {
			throw new Refused(Refusal.of("letters.refusal.cannot-make", words.title(kind)));
		}
	}

}
