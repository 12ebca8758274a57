package org.yishitang.records;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface RetentionRules extends Repository<RetentionRule, FileKind> {

	Optional<RetentionRule> findByKind(FileKind kind);

	List<RetentionRule> findAllByOrderByKind();

}
