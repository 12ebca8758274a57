package org.yishitang.clock;

import java.util.List;

import org.springframework.data.repository.Repository;

interface DeadlineRuleRows extends Repository<DeadlineRule, String> {

	List<DeadlineRule> findAllBy();

	DeadlineRule saveAndFlush(DeadlineRule rule);

}
