package org.yishitang.petition;

import java.util.Collection;

import org.springframework.data.repository.Repository;

interface CaseHandRows extends Repository<CaseHand, Long> {

	CaseHand save(CaseHand hand);

	boolean existsByCaseNoAndCycleAndAccountAndDutyIn(String caseNo, int cycle, String account,
			Collection<String> duties);

}
