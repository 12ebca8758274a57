package org.yishitang.mediation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Performances extends Repository<Performance, String> {

	Performance save(Performance row);

	Performance saveAndFlush(Performance row);

	Optional<Performance> findById(String id);

	List<Performance> findByCaseNoOrderBySourceAscPromisedOnAscPositionAsc(String caseNo);

	Page<Performance> findBySourceInAndStateInOrderByDueOnAscIdAsc(Collection<PerformanceSource> sources,
			Collection<PerformanceState> states, Pageable page);

	@Query("""
			select one from Performance one where one.source = org.yishitang.mediation.PerformanceSource.AGREEMENT
			and one.state in :states and one.sourceId in (select mediator.mediationId from Mediator mediator
			where mediator.account = :account and mediator.recusedAt is null) order by one.dueOn, one.id""")
	Page<Performance> ofMediator(String account, Collection<PerformanceState> states, Pageable page);

	long countBySourceAndDueOnBefore(PerformanceSource source, LocalDate day);

	long countBySourceAndStateAndDueOnBefore(PerformanceSource source, PerformanceState state, LocalDate day);

}
