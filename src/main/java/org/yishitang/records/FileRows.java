package org.yishitang.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface FileRows extends Repository<CaseFile, String> {

	CaseFile save(CaseFile file);

	Optional<CaseFile> findByCaseNo(String caseNo);

	Page<CaseFile> findByKeepUntilBeforeAndListIdIsNullOrderByKeepUntilAscCaseNoAsc(LocalDate day, Pageable page);

	List<CaseFile> findByKindAndListIdIsNull(FileKind kind);

	List<CaseFile> findByListIdOrderByCaseNo(String listId);

	void delete(CaseFile file);

}
