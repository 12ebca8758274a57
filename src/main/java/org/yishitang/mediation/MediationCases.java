package org.yishitang.mediation;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface MediationCases extends Repository<MediationCase, String> {

	MediationCase save(MediationCase row);

	Optional<MediationCase> findFirstByCaseNoOrderByBeganAtDescIdDesc(String caseNo);

	List<MediationCase> findByCaseNoOrderByBeganAtAsc(String caseNo);

}
