package org.yishitang.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnavailableRows extends Repository<UnavailableRow, String> {

	UnavailableRow save(UnavailableRow time);

	void delete(UnavailableRow time);

	Optional<UnavailableRow> findById(String id);

	List<UnavailableRow> findByMemberIdAndLastDayGreaterThanEqualOrderByFirstDayAscIdAsc(String member, LocalDate day);

	@Query("select distinct u.memberId from UnavailableRow u where u.firstDay <= ?1 and u.lastDay >= ?1")
	Set<String> unavailableOn(LocalDate day);

}
