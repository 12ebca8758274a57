package org.yishitang.ledger;

import java.util.List;

import org.springframework.data.repository.Repository;

interface CaseEventRows extends Repository<CaseEventRow, Long> {

	CaseEventRow save(CaseEventRow row);

	List<CaseEventRow> findByCaseNoOrderById(String caseNo);

}
