package org.yishitang.council;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ExecutionTaskRows extends Repository<ExecutionTask, String> {

	ExecutionTask save(ExecutionTask task);

	Optional<ExecutionTask> findById(String id);

	List<ExecutionTask> findBySittingIdOrderByPositionAsc(String sittingId);

	void deleteBySittingId(String sittingId);

	void flush();

}
