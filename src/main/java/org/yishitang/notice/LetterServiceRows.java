package org.yishitang.notice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface LetterServiceRows extends Repository<LetterService, String> {

	LetterService save(LetterService service);

	Optional<LetterService> findById(String id);

	List<LetterService> findByLetterIdInOrderByPositionAsc(Collection<String> letterIds);

	long countByLetterId(String letterId);

}
