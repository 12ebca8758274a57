package org.yishitang.mediation;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface MediationSessions extends Repository<MediationSession, String> {

	MediationSession save(MediationSession row);

	List<MediationSession> findByMediationIdOrderByHeldAtAscIdAsc(String mediationId);

	Optional<MediationSession> findById(String id);

}
