package org.yishitang.petition;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NarrowMatters extends Repository<NarrowMatter, String> {

	NarrowMatter save(NarrowMatter matter);

	void delete(NarrowMatter matter);

	Optional<NarrowMatter> findByCaseNo(String caseNo);

	@Query("select m.caseNo from NarrowMatter m where m.caseNo in ?1")
	Set<String> among(Collection<String> nos);

}
