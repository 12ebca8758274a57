package org.yishitang.council;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MemberRows extends Repository<MemberRow, String> {

	MemberRow save(MemberRow member);

	Optional<MemberRow> findById(String id);

	Optional<MemberRow> findByAccount(String account);

	List<MemberRow> findAllByOrderByIdAsc();

	/** Of this community's council and of the subdistrict's. */
	@Query("select m from MemberRow m where m.community = ?1 or m.community is null order by m.id")
	List<MemberRow> reachableFrom(String community);

	List<MemberRow> findByCommunityIsNullOrderByIdAsc();

	@Query("select max(m.id) from MemberRow m where length(m.id) = ?1")
	Optional<String> lastId(int length);

}
