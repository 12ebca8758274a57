package org.yishitang.mediation;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface Mediators extends Repository<Mediator, String> {

	Mediator save(Mediator row);

	List<Mediator> findByMediationIdOrderByPositionAsc(String mediationId);

	Optional<Mediator> findById(String id);

}
