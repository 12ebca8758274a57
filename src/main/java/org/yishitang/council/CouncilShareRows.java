package org.yishitang.council;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface CouncilShareRows extends Repository<CouncilShare, String> {

	CouncilShare save(CouncilShare share);

	void flush();

	Optional<CouncilShare> findFirstByNameOrderByNumberDesc(String name);

	List<CouncilShare> findTop20ByNameOrderByNumberDesc(String name);

}
