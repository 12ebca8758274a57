package org.yishitang.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import org.yishitang.records.DataRequest;
import org.yishitang.records.DataRequestEngine;

/** Starts the process of each request about personal data. */
@Component
class EngineDataRequests implements DataRequestEngine {

	private final RuntimeService engine;

	EngineDataRequests(@Lazy RuntimeService engine) {
		this.engine = engine;
	}

	@Override
	public void asked(DataRequest request, Moments moments) {
		engine.startProcessInstanceByKey(DataRequestProcess.KEY, request.caseNo(),
				Map.of(DataRequestProcess.REQUEST.name(), request.getId(), DataRequestProcess.HOLDER.name(),
						at(moments.holder()), DataRequestProcess.LEADER.name(), at(moments.leader()),
						DataRequestProcess.DIRECTOR.name(), at(moments.director()), DataRequestProcess.LATE.name(),
						at(moments.late())));
	}

	private static Date at(Instant moment) {
		return Date.from(moment);
	}

}
