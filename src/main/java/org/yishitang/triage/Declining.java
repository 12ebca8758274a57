package org.yishitang.triage;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;

/** Ends a matter that this office does not take up, always with a written notice that names the way. */
@Component
public class Declining {

	private final Petitions petitions;

	private final Deadlines deadlines;

	private final RestrictedStore restricted;

	private final EarlierDocuments documents;

	private final CaseLog log;

	Declining(Petitions petitions, Deadlines deadlines, RestrictedStore restricted, EarlierDocuments documents,
			CaseLog log) {
		this.documents = documents;
		this.petitions = petitions;
		this.deadlines = deadlines;
		this.restricted = restricted;
		this.log = log;
	}

	/** A second person has (not) confirmed the proposal. */
	public void answer(String no, TriageDecision proposed, boolean confirmed, String note, String actor) {
		Petition petition = petitions.get(no);
		if (!confirmed) {
			CaseEventType type = proposed == TriageDecision.NOT_ACCEPT ? CaseEventType.NON_ACCEPTANCE_REFUSED
					: CaseEventType.NO_LONGER_REFUSED;
			log.note(petition, type, actor, note == null ? Map.of() : Map.of("note", note));
		}
	}

	/** Not accepted: nobody's duty here (信访工作条例 Art. 23(2)). */
	public void notAccept(String no, String actor) {
		end(petitions.get(no), Status.NOT_ACCEPTED, CaseEventType.NOT_ACCEPTED, actor);
	}

	/** No longer accepted: same facts and reasons after the final review (Art. 36(3)), whose documents are named. */
	public void noLongerAccept(String no, String actor) {
		Petition petition = petitions.get(no);
		Map<String, String> details = new HashMap<>();
		if (petition.linkedNo() != null) {
			details.put("earlier", petition.linkedNo());
			details.putAll(documents.of(petition.linkedNo()));
		}
		end(petition, Status.NO_LONGER_ACCEPTED, CaseEventType.NO_LONGER_ACCEPTED, actor, details);
	}

	/** Redirected to a statutory procedure, transferred, merged or restricted. */
	public void routeElsewhere(String no, TriageDecision decision, String actor) {
		Petition petition = petitions.get(no);
		switch (decision) {
			case REDIRECT -> end(petition, Status.REDIRECTED, CaseEventType.REDIRECTED, actor);
			case TRANSFER -> end(petition, Status.TRANSFERRED, CaseEventType.TRANSFERRED, actor);
			case MERGE -> end(petition, Status.MERGED, CaseEventType.MERGED, actor);
			case RESTRICT -> {
				end(petition, Status.RESTRICTED, CaseEventType.RESTRICTED, actor);
				restricted.takeOver(petition);
			}
			default -> throw new IllegalArgumentException(decision.name());
		}
	}

	private void end(Petition petition, Status status, CaseEventType type, String actor) {
		end(petition, status, type, actor, Map.of());
	}

	private void end(Petition petition, Status status, CaseEventType type, String actor, Map<String, String> details) {
		deadlines.meet(petition.no(), FirstLimits.noticeRule(petition));
		deadlines.cancelAll(petition.no());
		log.move(petition, status, type, actor, details);
	}

}
