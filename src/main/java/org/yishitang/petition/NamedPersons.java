package org.yishitang.petition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NamedPersons extends Repository<NamedPerson, String> {

	NamedPerson save(NamedPerson person);

	void delete(NamedPerson person);

	Optional<NamedPerson> findById(String id);

	List<NamedPerson> findByCaseNoOrderByNamedAtAscIdAsc(String caseNo);

	@Query("select p.caseNo from NamedPerson p where p.account = ?1 and p.caseNo in ?2")
	Set<String> of(String account, Collection<String> nos);

}
