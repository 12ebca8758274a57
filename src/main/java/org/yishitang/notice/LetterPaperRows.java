package org.yishitang.notice;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface LetterPaperRows extends Repository<LetterPaper, String> {

	LetterPaper save(LetterPaper paper);

	Optional<LetterPaper> findById(String letterId);

	void deleteByLetterId(String letterId);

}
