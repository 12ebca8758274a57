package org.yishitang.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.yishitang.notice.paper.PaperReader;
import org.yishitang.petition.Petition;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues the statutory letters of a matter and knows them. */
@Component
@Transactional
public class Letters {

	private final LetterRows rows;

	private final LetterPaperRows papers;

	private final LetterNumbers numbers;

	private final LetterWriting writing;

	private final LetterPosting posting;

	Letters(LetterRows rows, LetterPaperRows papers, LetterNumbers numbers, LetterWriting writing,
			LetterPosting posting) {
		this.rows = rows;
		this.papers = papers;
		this.numbers = numbers;
		this.writing = writing;
		this.posting = posting;
	}

	/**
	 * Issues a letter, once for each kind and cycle (orders of supervision as often as asked), and sends it to the
	 * printer and to the petitioner's page.
	 * @param details codes, dates and ids of notes of what made it due
	 * @return the letter, also where it was issued before
	 * @throws org.yishitang.petition.Refused if it cannot be made
	 */
	public Letter issue(Petition petition, LetterKind kind, Map<String, String> details) {
		Optional<Letter> earlier = rows.findFirstByCaseNoAndKindAndCycleOrderByCopyNoDesc(petition.no(), kind,
				petition.cycle());
		return earlier.filter((letter) -> !kind.repeats()).orElseGet(() -> write(petition, kind, details));
	}

	/** Records that the petitioner was sent it, without proof; the first time counts. */
	void serve(String caseNo, LetterKind kind, int cycle, Manner manner, Instant at) {
		find(caseNo, kind, cycle).ifPresent((letter) -> letter.served(manner, at));
	}

	/** The latest letter of this kind in this cycle, if it was issued. */
	@Transactional(readOnly = true)
	public Optional<Letter> find(String caseNo, LetterKind kind, int cycle) {
		return rows.findFirstByCaseNoAndKindAndCycleOrderByCopyNoDesc(caseNo, kind, cycle);
	}

	/** A letter of a matter. */
	@Transactional(readOnly = true)
	public Optional<Letter> find(String caseNo, String letterId) {
		return rows.findById(letterId).filter((letter) -> letter.caseNo().equals(caseNo));
	}

	/** All letters of a matter, oldest first. */
	@Transactional(readOnly = true)
	public List<Letter> of(String caseNo) {
		return rows.findByCaseNoOrderByIssuedAtAscIdAsc(caseNo);
	}

	/**
	 * The letters that the petitioner of a matter may read, oldest first: opinions once they were served.
	 */
	@Transactional(readOnly = true)
	public List<Letter> toPetitioner(String caseNo) {
		return of(caseNo).stream()
			.filter((letter) -> letter.kind().toPetitioner())
			.filter((letter) -> letter.kind() != LetterKind.OPINION || letter.servedAt() != null)
			.toList();
	}

	/** The document as it was issued; empty for letters of before there were forms. */
	@Transactional(readOnly = true)
	public Optional<byte[]> document(String letterId) {
		return papers.findById(letterId).map(LetterPaper::docx);
	}

	/** The lines of a letter, for a page; the same words as its document. */
	@Transactional(readOnly = true)
	public List<LetterLine> lines(Letter letter) {
		return document(letter.getId()).map(PaperReader::lines)
			.orElseGet(() -> letter.body()
				.lines()
				.map((line) -> new LetterLine("left", 16, false, List.of(line)))
				.toList());
	}

	/**
	 * The form that proves the service of a letter, to be signed; what is recorded so far stands in it.
	 * @param service the record that counts; null to be filled in by hand
	 */
	@Transactional(readOnly = true)
	public byte[] proofForm(Petition petition, Letter letter, LetterService service) {
		return writing.proof(petition, letter, service);
	}

	/**
	 * A letter as it would be written now, without a number: to be read and signed. Gaps stay open.
	 * @throws org.yishitang.petition.Refused if it cannot be made
	 */
	@Transactional(readOnly = true)
	public byte[] draft(Petition petition, LetterKind kind) {
		return writing.draft(petition, kind);
	}

	/** The lines of the same, for a page. */
	@Transactional(readOnly = true)
	public List<LetterLine> draftLines(Petition petition, LetterKind kind) {
		return PaperReader.lines(draft(petition, kind));
	}

	/**
	 * The words of a letter, for paper.
	 * @throws java.util.NoSuchElementException where there is no such letter
	 */
	@Transactional(readOnly = true)
	public String text(String letterId) {
		return rows.findById(letterId).orElseThrow().body();
	}

	private Letter write(Petition petition, LetterKind kind, Map<String, String> details) {
		String number = numbers.next(kind);
		LetterWriting.Written written = writing.write(petition, kind, number, details);
		int copy = 1 + (int) rows.countByCaseNoAndKindAndCycle(petition.no(), kind, petition.cycle());
		Letter letter = new Letter(UUID.randomUUID().toString(), petition.no(), kind, petition.cycle(), copy, number,
				posting.now())
			.saying(written.text(), written.formVersion(), Sha256.of(written.docx()));
		posting.post(petition, letter);
		papers.save(new LetterPaper(letter.getId(), written.docx()));
		return rows.save(letter);
	}

}
