package org.yishitang.notice;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of opinions that reached the petitioner; letters that quote them need them while they are written. */
@Component
public class ServedOpinions {

	private final LetterRows rows;

	ServedOpinions(LetterRows rows) {
		this.rows = rows;
	}

	/** The number of the latest served opinion of a matter, empty where none was served. */
	@Transactional(readOnly = true)
	public Optional<String> latestNumber(String caseNo) {
		return rows.findByCaseNoOrderByIssuedAtAscIdAsc(caseNo)
			.stream()
			.filter((letter) -> letter.kind() == LetterKind.OPINION && letter.servedAt() != null)
			.map(Letter::letterNo)
			.reduce((earlier, later) -> later);
	}

}
