package org.yishitang.council;

import java.util.List;

import org.springframework.data.repository.Repository;

interface SittingObjectionRows extends Repository<SittingObjection, String> {

	SittingObjection save(SittingObjection objection);

	List<SittingObjection> findBySittingIdOrderByReceivedAtAscIdAsc(String sittingId);

	boolean existsBySittingIdAndUpheldIsNull(String sittingId);

}
