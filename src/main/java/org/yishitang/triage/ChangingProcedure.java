package org.yishitang.triage;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Procedure;

/**
 * From simple to ordinary handling, once and never back; the limit of the ordinary way counts from the same acceptance
 * (信访事项简易办理办法（试行）).
 */
@Component
public class ChangingProcedure {

	private final Petitions petitions;

	private final TriageSheets sheets;

	private final MainLimits limits;

	private final Deadlines deadlines;

	private final Telling telling;

	ChangingProcedure(Petitions petitions, TriageSheets sheets, MainLimits limits, Deadlines deadlines,
			Telling telling) {
		this.petitions = petitions;
		this.sheets = sheets;
		this.limits = limits;
		this.deadlines = deadlines;
		this.telling = telling;
	}

	/** A limit of simple handling has passed: nobody was asked, the matter goes the ordinary way from now on. */
	public void timeOver(String no) {
		Petition petition = petitions.get(no);
		if (petition.repliedAt() == null) {
			toOrdinary(petition, Why.TIME, null, CaseEvent.SYSTEM);
		}
	}

	/**
	 * The leader has decided on the handler's wish.
	 * @param note id of the leader's words, or null
	 */
	public void decide(String no, boolean approved, String note, String actor) {
		decide(petitions.get(no), approved, Why.UNSUITABLE, note, actor);
	}

	/**
	 * The leader has decided whether a matter whose petitioner is dissatisfied with the simple answer goes round again.
	 * @param note id of the leader's words, or null
	 */
	public void decideAfterCall(String no, boolean approved, String note, String actor) {
		decide(petitions.get(no), approved, Why.DISSATISFIED, note, actor);
	}

	/** A matter that is done again is never simple a second time; the limit of the new round holds (CYCLE-15). */
	@EventListener
	void reopened(CaseEvent event) {
		if (event.type() == CaseEventType.REOPENED) {
			petitions.findByNo(event.no())
				.flatMap(petition -> leaveSimple(petition, Why.AGAIN))
				.ifPresent(petition -> telling.changed(petition, Why.AGAIN, null, CaseEvent.SYSTEM));
		}
	}

	private void decide(Petition petition, boolean approved, Why why, String note, String actor) {
		if (approved) {
			toOrdinary(petition, why, note, actor);
		}
		else {
			telling.refused(petition, note, actor);
		}
	}

	private void toOrdinary(Petition petition, Why why, String note, String actor) {
		leaveSimple(petition, why).ifPresent(changed -> {
			if (changed.acceptedAt() != null) {
				limits.open(changed);
			}
			telling.changed(changed, why, note, actor);
		});
	}

	private Optional<Petition> leaveSimple(Petition petition, Why why) {
		if (petition.classification().procedure() != Procedure.SIMPLE) {
			return Optional.empty();
		}
		petition.classify(petition.classification().by(Procedure.ORDINARY));
		sheets.findByCaseNo(petition.no()).ifPresent(sheet -> sheet.fellToOrdinary(telling.reason(why)));
		deadlines.cancel(petition.no(), "DL-15");
		deadlines.cancel(petition.no(), "DL-16");
		return Optional.of(petition);
	}

	/** Why a matter leaves simple handling. */
	enum Why {

		TIME, UNSUITABLE, DISSATISFIED, AGAIN

	}

	/** Puts the change into words and into the log. */
	@Component
	static class Telling {

		private final CaseLog log;

		private final MessageSource words;

		Telling(CaseLog log, MessageSource words) {
			this.log = log;
			this.words = words;
		}

		String reason(Why why) {
			return words.getMessage("triage.switched." + why, null, Locale.SIMPLIFIED_CHINESE);
		}

		void changed(Petition petition, Why why, String note, String actor) {
			Map<String, String> details = new HashMap<>(
					Map.of("from", Procedure.SIMPLE.name(), "to", Procedure.ORDINARY.name(), "why", why.name()));
			if (note != null) {
				details.put("note", note);
			}
			log.note(petition, CaseEventType.PROCEDURE_CHANGED, actor, details);
		}

		void refused(Petition petition, String note, String actor) {
			log.note(petition, CaseEventType.SWITCH_REFUSED, actor, note == null ? Map.of() : Map.of("note", note));
		}

	}

}
