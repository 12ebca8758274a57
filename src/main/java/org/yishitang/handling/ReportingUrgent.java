package org.yishitang.handling;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petitions;

/** Reports of a major and urgent matter (信访工作条例 Art. 25): by phone at once, in writing within two hours (DL-12). */
@Component
public class ReportingUrgent {

	private static final String WRITTEN = "DL-12";

	private static final String BY_PHONE = "DL-12:PHONE";

	private final Petitions petitions;

	private final Deadlines deadlines;

	private final CaseLog log;

	ReportingUrgent(Petitions petitions, Deadlines deadlines, CaseLog log) {
		this.petitions = petitions;
		this.deadlines = deadlines;
		this.log = log;
	}

	/**
	 * The leader has heard the report by phone.
	 * @param note id of what the leader ordered, or null
	 */
	public void acknowledge(String no, String note, String actor) {
		deadlines.meet(no, BY_PHONE);
		log.note(petitions.get(no), CaseEventType.URGENT_ACKNOWLEDGED, actor,
				note == null ? Map.of() : Map.of("note", note));
	}

	/**
	 * The written report is on file; it does what a call would have done as well.
	 * @param note id of what happened
	 * @param measures id of what was done
	 * @param reportedTo id of whom it was reported to
	 */
	public void report(String no, String note, String measures, String reportedTo, String actor) {
		deadlines.meet(no, WRITTEN);
		deadlines.meet(no, BY_PHONE);
		log.note(petitions.get(no), CaseEventType.URGENT_REPORTED, actor,
				Map.of("note", note, "measures", measures, "reportedTo", reportedTo));
	}

}
