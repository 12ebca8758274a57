package org.yishitang.mediation;

import java.util.List;

import org.springframework.data.repository.Repository;

interface SideStatements extends Repository<SideStatement, String> {

	SideStatement save(SideStatement row);

	List<SideStatement> findByCaseNoOrderBySaidAtAscIdAsc(String caseNo);

	long countByPartyId(String partyId);

}
