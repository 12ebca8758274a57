package org.yishitang.triage;

import java.util.List;

import org.springframework.data.repository.Repository;

interface RestrictedPersons extends Repository<RestrictedPerson, String> {

	RestrictedPerson save(RestrictedPerson person);

	List<RestrictedPerson> findByCaseNoOrderByRoleAscIdAsc(String caseNo);

}
