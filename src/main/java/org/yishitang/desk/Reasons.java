package org.yishitang.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.yishitang.access.Masking;
import org.yishitang.ledger.Labels;
import org.yishitang.petition.CaseNotes;
import org.yishitang.triage.TriageSheet;
import org.yishitang.triage.TriageSheets;

import org.springframework.stereotype.Component;

/** Why a matter has its nature, urgency, route and procedure: the tables' words, and the officer's when overruled. */
@Component
class Reasons {

	private final TriageSheets sheets;

	private final CaseNotes notes;

	private final Labels labels;

	Reasons(TriageSheets sheets, CaseNotes notes, Labels labels) {
		this.sheets = sheets;
		this.notes = notes;
		this.labels = labels;
	}

	/** What the lawful-channel table said, null before it was asked. */
	String route(String no) {
		return sheets.findByCaseNo(no).map(TriageSheet::route).map(Enum::name).orElse(null);
	}

	/** Reasons by field name; empty before the tables were asked. */
	Map<String, String> of(String no) {
		Optional<TriageSheet> known = sheets.findByCaseNo(no);
		Map<String, String> reasons = new LinkedHashMap<>();
		known.ifPresent(sheet -> {
			put(reasons, "category",
					labels.text(sheet.decision() == null ? "desk.reason.category-stated" : "desk.reason.category-confirmed"));
			put(reasons, "nature", sheet.natureReason());
			put(reasons, "urgency", sheet.urgencyReason());
			put(reasons, "route", sheet.routeReason());
			put(reasons, "procedure", sheet.procedureReason());
			put(reasons, "decision", notes.text(sheet.decisionNote()).map(Masking::freeText).orElse(null));
		});
		return reasons;
	}

	private static void put(Map<String, String> reasons, String field, String words) {
		if (words != null && !words.isBlank()) {
			reasons.put(field, words);
		}
	}

}
