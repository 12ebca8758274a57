package org.yishitang.petition;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface CaseNoteRows extends Repository<CaseNote, String> {

	CaseNote save(CaseNote note);

	Optional<CaseNote> findById(String id);

	List<CaseNote> findByCaseNoOrderByWrittenAtAscIdAsc(String caseNo);

	List<CaseNote> findByIdInAndCaseNo(java.util.Collection<String> ids, String caseNo);

}
