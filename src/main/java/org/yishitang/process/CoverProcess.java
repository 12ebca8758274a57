package org.yishitang.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yishitang.territory.Absence;

/** Contract of processes/cover.bpmn: one instance for each absence, whose id is the business key. */
final class CoverProcess {

	static final String KEY = "cover";

	static final String MOVED = "absence-moved";

	static final String ENDED = "absence-ended";

	/** When the absence begins. */
	static final Variable<Date> AWAY_AT = new Variable<>("awayAt", Date.class);

	/** First moment of being back. */
	static final Variable<Date> BACK_AT = new Variable<>("backAt", Date.class);

	/** Whether the absence had begun when it was entered or moved. */
	static final Variable<Boolean> BEGUN = Variable.flag("begun");

	static final List<Variable<?>> VARIABLES = List.of(AWAY_AT, BACK_AT, BEGUN);

	private CoverProcess() {
	}

	/** The variables of an absence as it stands. */
	static Map<String, Object> variables(Absence absence, Instant now) {
		Map<String, Object> values = new HashMap<>();
		values.put(AWAY_AT.name(), Date.from(absence.from()));
		values.put(BACK_AT.name(), Date.from(absence.until()));
		values.put(BEGUN.name(), !absence.from().isAfter(now));
		return values;
	}

}
