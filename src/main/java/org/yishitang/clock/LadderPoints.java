package org.yishitang.clock;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface LadderPoints extends Repository<LadderPoint, String> {

	List<LadderPoint> findByRuleIn(Collection<String> rules);

}
