package org.yishitang.opinion;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The written opinions, one for each cycle of a matter. */
public interface Opinions extends Repository<Opinion, String> {

	Opinion save(Opinion opinion);

	Optional<Opinion> findByCaseNoAndCycle(String caseNo, int cycle);

	Optional<Opinion> findFirstByCaseNoOrderByCycleDesc(String caseNo);

}
