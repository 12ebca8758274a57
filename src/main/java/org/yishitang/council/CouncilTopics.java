package org.yishitang.council;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** The pool of topics. */
public interface CouncilTopics extends Repository<CouncilTopic, String>, JpaSpecificationExecutor<CouncilTopic> {

	CouncilTopic save(CouncilTopic topic);

	Optional<CouncilTopic> findById(String id);

	Optional<CouncilTopic> findByCaseNo(String caseNo);

	Optional<CouncilTopic> findByTokenHash(String tokenHash);

	List<CouncilTopic> findByRepeatOfIn(java.util.Collection<String> keys);

}
