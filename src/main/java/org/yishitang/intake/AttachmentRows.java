package org.yishitang.intake;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface AttachmentRows extends Repository<AttachmentRow, String> {

	AttachmentRow save(AttachmentRow row);

	void flush();

	Optional<AttachmentRow> findByIdAndCaseNo(String id, String caseNo);

	List<AttachmentRow> findByCaseNoOrderByPosition(String caseNo);

}
