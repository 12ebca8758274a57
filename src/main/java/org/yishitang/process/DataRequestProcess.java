package org.yishitang.process;

import java.util.Date;
import java.util.List;
import java.util.Set;

/** Contract of processes/data-request.bpmn, held equal to it by test. One instance for each request, also after the matter. */
final class DataRequestProcess {

	static final String KEY = "data-request";

	static final String EXAMINE = "examine-data-request";

	static final String CARRY_OUT = "carry-out-data-request";

	/** Tasks limited by the request and by nothing else. */
	static final Set<String> DUTIES = Set.of(EXAMINE, CARRY_OUT);

	/** Id of the request. */
	static final Variable<String> REQUEST = Variable.text("dataRequest");

	static final Variable<Date> HOLDER = new Variable<>("requestHalfAt", Date.class);

	static final Variable<Date> LEADER = new Variable<>("requestNearlyAt", Date.class);

	static final Variable<Date> DIRECTOR = new Variable<>("requestEveAt", Date.class);

	/** From when the answer is late. */
	static final Variable<Date> LATE = new Variable<>("requestLateAt", Date.class);

	static final Variable<String> DECISION = Variable.text("dataDecision");

	static final Variable<String> REASON = Variable.text("dataReason");

	static final Variable<String> DONE = Variable.text("dataDone");

	static final List<Variable<?>> VARIABLES = List.of(REQUEST, HOLDER, LEADER, DIRECTOR, LATE, DECISION, REASON, DONE);

	private DataRequestProcess() {
	}

}
