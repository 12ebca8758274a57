package org.yishitang.triage;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Classification;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;

/** Triage by the petition officer: the confirmed answers bind. */
@Component
public class Deciding {

	private final Petitions petitions;

	private final TriageSheets sheets;

	private final Considering considering;

	private final CaseLog log;

	Deciding(Petitions petitions, TriageSheets sheets, Considering considering, CaseLog log) {
		this.petitions = petitions;
		this.sheets = sheets;
		this.considering = considering;
		this.log = log;
	}

	/** The matter lies on the officer's table. */
	public void begin(String no) {
		Petition petition = petitions.get(no);
		if (petition.status() == Status.REGISTERED) {
			log.move(petition, Status.TRIAGE, CaseEventType.TRIAGE_STARTED, CaseEvent.SYSTEM,
					Map.of());
		}
	}

	/**
	 * The officer decided; answers left out stay as the tables propose them for the confirmed ones.
	 * @param confirmed the confirmed answers, null where left out
	 * @param note id of the written reason, or null
	 * @param redirectTo id of the note that names the competent organ, or null
	 * @param mergeInto receipt number of the open matter, or null
	 * @return what binds now
	 */
	public Classification decide(String no, TriageDecision decision, Classification confirmed, String note,
			String redirectTo, String mergeInto, String actor) {
		Petition petition = petitions.get(no);
		TriageSheet sheet = sheets.findByCaseNo(no).orElseThrow();
		Classification before = petition.classification();
		boolean otherCategory = confirmed.category() != null && !confirmed.category().equals(before.category());
		Classification asked = new Classification(or(confirmed.category(), before.category()),
				otherCategory ? confirmed.nature() : or(confirmed.nature(), before.nature()), null, null);
		if (otherCategory || asked.nature() != before.nature()) {
			sheet.proposed(considering.consider(petition, asked));
		}
		Classification binding = new Classification(asked.category(), or(asked.nature(), sheet.nature()),
				or(confirmed.urgency(), sheet.urgency()), or(confirmed.procedure(), sheet.procedure()));
		petition.classify(binding);
		if (decision == TriageDecision.MERGE || decision == TriageDecision.NO_LONGER && mergeInto != null) {
			petition.linkTo(mergeInto);
		}
		sheet.decided(decision, note, redirectTo);
		log.note(petition, CaseEventType.TRIAGED, actor, Map.of("decision", decision.name(), "urgency",
				binding.urgency().name(), "procedure", binding.procedure().name()));
		return binding;
	}

	private static <T> T or(T value, T otherwise) {
		return value == null ? otherwise : value;
	}

}
