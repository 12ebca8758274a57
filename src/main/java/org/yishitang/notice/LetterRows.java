package org.yishitang.notice;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface LetterRows extends Repository<Letter, String> {

	Letter save(Letter letter);

	Optional<Letter> findById(String id);

	Optional<Letter> findFirstByCaseNoAndKindAndCycleOrderByCopyNoDesc(String caseNo, LetterKind kind, int cycle);

	long countByCaseNoAndKindAndCycle(String caseNo, LetterKind kind, int cycle);

	List<Letter> findByCaseNoOrderByIssuedAtAscIdAsc(String caseNo);

	List<Letter> findByCaseNoInAndKind(java.util.Collection<String> caseNos, LetterKind kind);

}
