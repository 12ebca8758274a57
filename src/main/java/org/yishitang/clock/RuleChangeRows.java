package org.yishitang.clock;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface RuleChangeRows extends Repository<RuleChange, String> {

	Optional<RuleChange> findById(String id);

	List<RuleChange> findByCodeAndVariantOrderByProposedAtDesc(String code, String variant, Limit most);

	List<RuleChange> findByStateOrderByProposedAtDesc(RuleChangeState state, Limit most);

	List<RuleChange> findByDecidedByIsNotNullAndStateInOrderByDecidedAtDesc(Collection<RuleChangeState> states, Limit most);

	boolean existsByCodeAndVariantAndProfileAndState(String code, String variant, String profile, RuleChangeState state);

	long countByState(RuleChangeState state);

	RuleChange saveAndFlush(RuleChange change);

}
