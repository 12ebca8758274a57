package org.yishitang.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The photos of all matters. Callers have checked that the reader is staff with access to the matter or holds its
 * receipt, and serve them as attachments, never inline.
 */
@Component
public class Attachments {

	private final AttachmentRows rows;

	private final Path folder;

	Attachments(AttachmentRows rows, @Value("${yishitang.home}") Path home) {
		this.rows = rows;
		this.folder = home.resolve("uploads");
	}

	/** The photos of a matter, oldest first. */
	public List<StoredAttachment> of(String caseNo) {
		return rows.findByCaseNoOrderByPosition(caseNo).stream().map(AttachmentRow::stored).toList();
	}

	/** One photo of a matter. */
	public Optional<StoredAttachment> find(String caseNo, String id) {
		return rows.findByIdAndCaseNo(id, caseNo).map(AttachmentRow::stored);
	}

	/** The file of a photo. */
	public Path file(StoredAttachment attachment) {
		return folder.resolve(attachment.id());
	}

	/** Takes all photos of a matter out of the common store (信访工作条例 Art. 30(3)). */
	@Transactional
	public void remove(String caseNo) {
		for (AttachmentRow row : rows.findByCaseNoOrderByPosition(caseNo)) {
			rows.delete(row);
			file(row.stored()).toFile().delete();
		}
	}

}
