package org.yishitang.process;

import java.util.Date;
import java.util.List;
import java.util.Set;

/**
 * Contracts of processes/promise.bpmn and processes/judicial-confirmation.bpmn, held equal to them by test. One instance
 * for each promise; both outlive the matter.
 */
final class PromiseProcess {

	static final String KEY = "promise";

	/** Somebody says that it was kept. */
	static final String REPORTED = "performance-reported";

	/** Tasks limited by the promise and by nothing else. */
	static final Set<String> DUTIES = Set.of("check-performance", "follow-up-performance", "settle-breach");

	/** Id of the promise. */
	static final Variable<String> PROMISE = Variable.text("promise");

	/** Its number in the agreement or resolution. */
	static final Variable<Integer> CLAUSE = new Variable<>("clauseNo", Integer.class);

	/** Whose work it is: mediators look after agreements, the council's secretary after resolutions. */
	static final Variable<String> GROUP = Variable.text("promiseGroup");

	static final String MEDIATORS = "mediator";

	static final String COUNCIL = "council-sec";

	/** When proof is asked for. */
	static final Variable<Date> DUE = new Variable<>("performanceDueAt", Date.class);

	/** When the parties are asked again. */
	static final Variable<Date> FOLLOW_UP = new Variable<>("followUpAt", Date.class);

	/** From when the task that waits is late. */
	static final Variable<Date> LATE = new Variable<>("performanceLateAt", Date.class);

	static final Variable<String> FINDING = Variable.text("performance");

	static final Variable<String> NEW_DAY = Variable.text("newDay");

	static final Variable<String> PROOF = Variable.text("performanceProof");

	static final Variable<Boolean> STILL_KEPT = Variable.flag("stillKept");

	static final Variable<String> FOLLOW_UP_NOTE = Variable.text("followUpNote");

	static final Variable<String> SETTLEMENT = Variable.text("settlement");

	static final Variable<String> SETTLEMENT_NOTE = Variable.text("settlementNote");

	static final Variable<String> NEXT = Variable.text("performanceNext");

	static final List<Variable<?>> VARIABLES = List.of(PROMISE, CLAUSE, GROUP, DUE, FOLLOW_UP, LATE, FINDING, NEW_DAY,
			PROOF, STILL_KEPT, FOLLOW_UP_NOTE, SETTLEMENT, SETTLEMENT_NOTE, NEXT);

	private PromiseProcess() {
	}

	/** processes/judicial-confirmation.bpmn */
	static final class Confirmation {

		static final String KEY = "judicial-confirmation";

		/** Both parties asked the court. */
		static final String APPLIED = "confirmation-applied";

		static final Variable<Date> REMIND = new Variable<>("remindAt", Date.class);

		static final Variable<Date> LAPSE = new Variable<>("lapseAt", Date.class);

		static final List<Variable<?>> VARIABLES = List.of(REMIND, LAPSE);

		private Confirmation() {
		}

	}

}
