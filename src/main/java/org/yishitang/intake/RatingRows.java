package org.yishitang.intake;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface RatingRows extends Repository<RatingRow, String> {

	RatingRow save(RatingRow rating);

	Optional<RatingRow> findByCaseNoAndCycle(String caseNo, int cycle);

}
