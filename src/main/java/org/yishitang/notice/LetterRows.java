package org.yishitang.notice;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface LetterRows extends Repository<Letter, String> {

	Letter save(Letter letter);

	Optional<Letter> findById(String id);

	Optional<Letter> findByCaseNoAndKindAndCycle(String caseNo, LetterKind kind, int cycle);

	List<Letter> findByCaseNoOrderByIssuedAtAscIdAsc(String caseNo);

}
