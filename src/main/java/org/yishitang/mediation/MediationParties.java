package org.yishitang.mediation;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface MediationParties extends Repository<MediationParty, String> {

	MediationParty save(MediationParty row);

	List<MediationParty> findByMediationIdOrderBySideAscPositionAsc(String mediationId);

	Optional<MediationParty> findById(String id);

}
