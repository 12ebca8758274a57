package org.yishitang.council;

import java.util.List;

import org.springframework.data.repository.Repository;

/** All sittings of the council. */
public interface Sittings extends Repository<Sitting, String> {

	Sitting save(Sitting sitting);

	List<Sitting> findByCaseNoOrderBySequenceAsc(String caseNo);

}
