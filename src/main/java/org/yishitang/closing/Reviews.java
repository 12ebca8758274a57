package org.yishitang.closing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All reviews of opinions, as the organs told us of them. */
public interface Reviews extends Repository<Review, Long> {

	Review save(Review review);

	List<Review> findByCaseNoOrderByIdAsc(String caseNo);

	List<Review> findByCaseNoInOrderByIdAsc(Collection<String> caseNos);

	Optional<Review> findFirstByCaseNoAndLevelOrderByIdDesc(String caseNo, ReviewLevel level);

	Optional<Review> findFirstByCaseNoAndLevelAndDocumentNo(String caseNo, ReviewLevel level, String documentNo);

	Optional<Review> findFirstByCaseNoAndLevelAndDecisionNo(String caseNo, ReviewLevel level, String decisionNo);

	long countByLevelAndRequestedOnBetween(ReviewLevel level, LocalDate first, LocalDate last);

	long countByLevelAndDecidedOnBetween(ReviewLevel level, LocalDate first, LocalDate last);

	long countByLevelAndResultAndDecidedOnBetween(ReviewLevel level, ReviewResult result, LocalDate first,
			LocalDate last);

}
