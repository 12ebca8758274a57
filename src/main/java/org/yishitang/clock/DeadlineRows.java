package org.yishitang.clock;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface DeadlineRows extends Repository<Deadline, String> {

	Deadline save(Deadline deadline);

	void flush();

	List<Deadline> findByCaseNoOrderByOpenedAtAscRuleAsc(String caseNo);

	List<Deadline> findByCaseNoInOrderByOpenedAtAscRuleAsc(Collection<String> caseNos);

	List<Deadline> findByCaseNoAndRuleOrderByOpenedAtAsc(String caseNo, String rule);

	List<Deadline> findByStateInAndDaysLegalEndGreaterThanEqual(Collection<DeadlineState> states, Instant end);

	List<Deadline> findByRuleInAndCountedFromGreaterThanEqualOrderByCountedFromDesc(Collection<String> rules,
			Instant since, Limit most);

}
