package org.yishitang.mediation;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface MediationInvitations extends Repository<MediationInvitation, String> {

	MediationInvitation save(MediationInvitation row);

	Optional<MediationInvitation> findById(String id);

	List<MediationInvitation> findByCaseNoOrderByPlannedAtDescIdAsc(String caseNo);

}
