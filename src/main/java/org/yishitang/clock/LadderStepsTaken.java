package org.yishitang.clock;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface LadderStepsTaken extends Repository<LadderStepTaken, Long> {

	List<LadderStepTaken> findByCaseNoAndRuleAndLegalEnd(String caseNo, String rule, Instant legalEnd);

	List<LadderStepTaken> findByCaseNoOrderByTakenAtAscIdAsc(String caseNo);

	List<LadderStepTaken> findByCaseNoIn(Collection<String> caseNos);

	LadderStepTaken save(LadderStepTaken taken);

}
