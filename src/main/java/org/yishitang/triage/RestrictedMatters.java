package org.yishitang.triage;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface RestrictedMatters extends Repository<RestrictedMatter, String> {

	RestrictedMatter save(RestrictedMatter matter);

	Optional<RestrictedMatter> findByCaseNo(String caseNo);

	List<RestrictedMatter> findTop100ByTracesGoneOrderByTakenOverAtAsc(boolean gone);

}
