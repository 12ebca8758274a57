package org.yishitang.petition;

import java.util.Collection;
import java.util.Set;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseHandRows extends Repository<CaseHand, Long> {

	CaseHand save(CaseHand hand);

	boolean existsByCaseNoAndCycleAndAccountAndDutyIn(String caseNo, int cycle, String account,
			Collection<String> duties);

	@Query("select distinct h.account from CaseHand h where h.caseNo = ?1")
	Set<String> accounts(String caseNo);

}
