package org.yishitang.intake;

import java.util.List;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yishitang.petition.AccusationTakenOver;
import org.yishitang.vault.Purpose;
import org.yishitang.vault.SealedFiles;

/**
 * The photos of all matters. Callers have checked that the reader is staff with access to the matter or holds its
 * receipt, and serve them as attachments, never inline.
 */
@Component
public class Attachments {

	private final AttachmentRows rows;

	private final SealedFiles files;

	Attachments(AttachmentRows rows, SealedFiles files) {
		this.rows = rows;
		this.files = files;
	}

	/** The photos of a matter, oldest first; none of an accusation. */
	public List<StoredAttachment> of(String caseNo) {
		return some(caseNo, false);
	}

	/** The photos of an accusation; the caller has checked that the reader is the discipline liaison. */
	public List<StoredAttachment> ofAccusation(String caseNo) {
		return some(caseNo, true);
	}

	/** One photo of a matter; none of an accusation. */
	public Optional<StoredAttachment> find(String caseNo, String id) {
		return rows.findByIdAndCaseNo(id, caseNo).filter(row -> !row.restricted()).map(AttachmentRow::stored);
	}

	/** What the file of a photo holds. */
	public byte[] read(StoredAttachment attachment) {
		return files.read(attachment.id());
	}

	private List<StoredAttachment> some(String caseNo, boolean restricted) {
		return rows.findByCaseNoOrderByPosition(caseNo)
			.stream()
			.filter(row -> row.restricted() == restricted)
			.map(AttachmentRow::stored)
			.toList();
	}

	/** An accusation's photos are the discipline liaison's only (信访工作条例 Art. 30(3)). */
	@EventListener
	void on(AccusationTakenOver event) {
		for (AttachmentRow row : rows.findByCaseNoOrderByPosition(event.no())) {
			row.restrict();
			files.sealBy(row.getId(), Purpose.ACCUSATIONS);
		}
	}

}
