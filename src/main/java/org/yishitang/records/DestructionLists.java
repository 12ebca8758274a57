package org.yishitang.records;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface DestructionLists extends Repository<DestructionList, String> {

	DestructionList save(DestructionList list);

	Optional<DestructionList> findById(String id);

	List<DestructionList> findByStateOrderByNo(DestructionState state);

	Page<DestructionList> findAllByOrderByDrawnAtDescIdAsc(Pageable page);

	long countByNoStartingWith(String year);

}
