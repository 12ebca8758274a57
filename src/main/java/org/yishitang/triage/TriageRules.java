package org.yishitang.triage;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Nature;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Refusal;

/** What must be there before triage is done. */
@Component
class TriageRules implements DutyRule {

	private static final Set<Procedure> OWN_WAYS = Set.of(Procedure.ORDINARY, Procedure.SIMPLE, Procedure.MEDIATION,
			Procedure.CONSULTATION, Procedure.SERVICE, Procedure.HAZARD);

	private final Petitions petitions;

	private final TriageSheets sheets;

	private final RightToObject objections;

	private final SimpleTime simple;

	private final FinalisedMatters finalised;

	TriageRules(Petitions petitions, TriageSheets sheets, RightToObject objections, SimpleTime simple,
			FinalisedMatters finalised) {
		this.petitions = petitions;
		this.finalised = finalised;
		this.sheets = sheets;
		this.objections = objections;
		this.simple = simple;
	}

	@Override
	public Set<String> duties() {
		return Set.of("triage");
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		TriageDecision decision = TriageDecision.valueOf((String) values.get("triageDecision"));
		return switch (decision) {
			case ACCEPT -> acceptance(petition, values);
			case NOT_ACCEPT -> wanted(values, "reason", "triage.refusal.reason-not-accept");
			case NO_LONGER -> noLonger(petition, values);
			case REDIRECT, TRANSFER -> wanted(values, "redirectTo", "triage.refusal.organ");
			case MERGE -> merge(petition, values);
			case RESTRICT -> Optional.empty();
			case SPLIT -> Splitting.refusal(values.get("parts"));
			case OBJECT -> wanted(values, "reason", "triage.refusal.objection-reason")
				.or(() -> objections.refusalToRaise(petition));
		};
	}

	private Optional<Refusal> acceptance(Petition petition, Map<String, Object> values) {
		if (values.get("category") == null && petition.classification().category() == null) {
			return Optional.of(Refusal.of("triage.refusal.category"));
		}
		TriageSheet sheet = sheets.findByCaseNo(petition.no()).orElseThrow();
		String nature = Objects.toString(values.get("nature"), sheet.nature().name());
		if (Nature.ACCUSATION.name().equals(nature)) {
			return Optional.of(Refusal.of("triage.refusal.accusation"));
		}
		Object procedure = values.get("procedure");
		if (procedure != null && !OWN_WAYS.contains(Procedure.valueOf((String) procedure))) {
			return Optional.of(Refusal.of("triage.refusal.procedure-not-own"));
		}
		if (procedure == null && !OWN_WAYS.contains(sheet.procedure()) && values.get("nature") == null) {
			return Optional.of(Refusal.of("triage.refusal.choose-procedure"));
		}
		if ("SIMPLE".equals(procedure) && (petition.channel().fromAbove() || petition.headcount() > 1)) {
			return Optional.of(Refusal.of("triage.refusal.never-simple"));
		}
		if ("SIMPLE".equals(procedure) && simple.over(petition)) {
			return Optional.of(Refusal.of("triage.refusal.simple-late", simple.lastDay(petition)));
		}
		Optional<Petition> before = finalised.same(petition);
		if (before.isPresent()) {
			return wanted(values, "reason", "triage.refusal.new-facts", before.get().no());
		}
		return overruled(sheet, values) ? wanted(values, "reason", "triage.refusal.reason-overruled")
				: Optional.empty();
	}

	private static boolean overruled(TriageSheet sheet, Map<String, Object> values) {
		return differs(values.get("urgency"), sheet.urgency()) || differs(values.get("procedure"), sheet.procedure())
				|| differs(values.get("nature"), sheet.nature());
	}

	private static boolean differs(Object chosen, Enum<?> proposed) {
		return chosen != null && !chosen.equals(proposed.name());
	}

	private Optional<Refusal> merge(Petition petition, Map<String, Object> values) {
		String into = (String) values.get("mergeInto");
		boolean open = into != null && !into.equals(petition.no())
				&& petitions.findByNo(into).filter(other -> !other.status().ended()).isPresent();
		return open ? Optional.empty() : Optional.of(Refusal.of("triage.refusal.merge-into"));
	}

	/** Only after the final review (Art. 36(3)); matters finalised on paper before this system have no number here. */
	private Optional<Refusal> noLonger(Petition petition, Map<String, Object> values) {
		String earlier = (String) values.get("mergeInto");
		boolean wrong = earlier != null && (earlier.equals(petition.no()) || !finalised.isFinalised(earlier));
		return wrong ? Optional.of(Refusal.of("triage.refusal.not-finalised", earlier))
				: wanted(values, "reason", "triage.refusal.reason-not-accept");
	}

	private static Optional<Refusal> wanted(Map<String, Object> values, String field, String key, Object... about) {
		Object value = values.get(field);
		return value == null || value.toString().isBlank() ? Optional.of(Refusal.of(key, about)) : Optional.empty();
	}

}
