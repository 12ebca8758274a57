package org.yishitang.closing;

import java.util.List;

import org.springframework.data.repository.Repository;

/** All attempts to call petitioners back. */
public interface CallBacks extends Repository<CallBack, Long> {

	CallBack save(CallBack callBack);

	List<CallBack> findByCaseNoAndCycleOrderByIdAsc(String caseNo, int cycle);

}
