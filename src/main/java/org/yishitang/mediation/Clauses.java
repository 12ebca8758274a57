package org.yishitang.mediation;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface Clauses extends Repository<Clause, String> {

	Clause save(Clause row);

	List<Clause> findByMediationIdOrderByPositionAsc(String mediationId);

	Optional<Clause> findById(String id);

	void delete(Clause clause);

}
