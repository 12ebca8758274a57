package org.yishitang.council;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SittingSeatRows extends Repository<SittingSeat, String> {

	SittingSeat save(SittingSeat seat);

	Optional<SittingSeat> findById(String id);

	List<SittingSeat> findBySittingIdOrderByDrawOrderAscIdAsc(String sitting);

	/** How members served since a moment; those never drawn are missing. */
	@Query("""
			select new org.yishitang.council.ServiceRecord(s.memberId, count(s),
			sum(case when s.state = org.yishitang.council.SeatState.PRESENT then 1L else 0L end),
			sum(case when s.state = org.yishitang.council.SeatState.DECLINED then 1L else 0L end),
			sum(case when s.state = org.yishitang.council.SeatState.RECUSED then 1L else 0L end),
			sum(case when s.state = org.yishitang.council.SeatState.PRESENT and t.carried = true then 1L else 0L end),
			sum(case when s.state in (org.yishitang.council.SeatState.INVITED,
			org.yishitang.council.SeatState.CONFIRMED) then 1L else 0L end),
			max(case when s.state in (org.yishitang.council.SeatState.INVITED, org.yishitang.council.SeatState.CONFIRMED,
			org.yishitang.council.SeatState.PRESENT) then s.drawnAt end))
			from SittingSeat s left join Sitting t on t.id = s.sittingId
			where s.memberId in ?1 and s.drawnAt >= ?2 group by s.memberId""")
	List<ServiceRecord> records(Collection<String> members, Instant since);

}
