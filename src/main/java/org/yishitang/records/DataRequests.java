package org.yishitang.records;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface DataRequests extends Repository<DataRequest, String> {

	DataRequest save(DataRequest request);

	DataRequest saveAndFlush(DataRequest request);

	Optional<DataRequest> findById(String id);

	List<DataRequest> findByCaseNoOrderByPosition(String caseNo);

	Page<DataRequest> findByAnsweredAtIsNullOrderByDueOnAscIdAsc(Pageable page);

	Page<DataRequest> findByAnsweredAtIsNotNullOrderByAnsweredAtDescIdAsc(Pageable page);

}
