package org.yishitang.mediation;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface SideRatings extends Repository<SideRating, String> {

	SideRating save(SideRating row);

	Optional<SideRating> findByCaseNoAndCycleAndPartyId(String caseNo, int cycle, String partyId);

	List<SideRating> findByCaseNoAndCycle(String caseNo, int cycle);

}
