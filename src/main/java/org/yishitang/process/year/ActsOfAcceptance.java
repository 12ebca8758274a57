package org.yishitang.process.year;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.triage.Route;
import org.yishitang.triage.TriageSheet;
import org.yishitang.triage.TriageSheets;

/** What officers do before a matter is accepted: mostly what is proposed, sometimes not. */
@Component
class ActsOfAcceptance implements Behaviours.Acts {

	private static final String DECISION = "triageDecision";

	private static final String REASON = "reason";

	private final TriageSheets sheets;

	private final Petitions petitions;

	private final Earlier earlier;

	ActsOfAcceptance(TriageSheets sheets, Petitions petitions, Earlier earlier) {
		this.sheets = sheets;
		this.petitions = petitions;
		this.earlier = earlier;
	}

	@Override
	public Map<String, Behaviour> behaviours() {
		return Map.of("triage", this::triage, "confirm-non-acceptance", ActsOfAcceptance::confirm, "confirm-no-longer",
				ActsOfAcceptance::confirm, "confirm-objection", ActsOfAcceptance::confirm, "hand-over-accusation",
				work -> Map.of("handedTo", work.percent(80) ? "DISCIPLINE" : "SUPERIOR"));
	}

	private Map<String, Object> triage(Work work) {
		TriageSheet sheet = sheets.findByCaseNo(work.matter().no()).orElseThrow();
		if (sheet.route() == Route.RESTRICTED) {
			return Map.of(DECISION, "RESTRICT");
		}
		if (sheet.route() == Route.REDIRECTED) {
			return Map.of(DECISION, "REDIRECT", "redirectTo", "区劳动人事争议仲裁委员会或人民法院");
		}
		boolean once = work.matter().first("triaged");
		if (once && petitions.get(work.matter().no()).channel().fromAbove() && work.percent(4)) {
			return Map.of(DECISION, "OBJECT", REASON, "所反映事项不属于本街道职责，请另行交办。");
		}
		String open = once ? earlier.openOne(work.matter().arrival()) : null;
		if (open != null && work.percent(80)) {
			return Map.of(DECISION, "MERGE", "mergeInto", open);
		}
		if (once && work.matter().arrival().kind().equals("PETITION")) {
			if (work.percent(4)) {
				return Map.of(DECISION, "NOT_ACCEPT", REASON, "不属于本街道职责，已说明主管机关。");
			}
			if (work.percent(2)) {
				return Map.of(DECISION, "NO_LONGER", REASON, "同一事实和理由已有处理意见。");
			}
			if (work.percent(3)) {
				return Map.of(DECISION, "TRANSFER", "redirectTo", "区住房和城乡建设局");
			}
		}
		return acceptance(work, sheet);
	}

	private Map<String, Object> acceptance(Work work, TriageSheet sheet) {
		Map<String, Object> values = new HashMap<>(Map.of(DECISION, "ACCEPT"));
		Petition petition = petitions.get(work.matter().no());
		if (petition.classification().category() == null) {
			values.put("category", "0201");
		}
		boolean overruled = work.percent(7);
		if (overruled && sheet.urgency().name().equals("L4")) {
			values.put("urgency", work.percent(50) ? "L3" : "L5");
			values.put(REASON, "现场情况与预判不同，调整紧急程度。");
		}
		else if (overruled && sheet.procedure().name().equals("SIMPLE")) {
			values.put("procedure", "ORDINARY");
			values.put(REASON, "责任单位不止一个，改按普通程序。");
		}
		return values;
	}

	private static Map<String, Object> confirm(Work work) {
		return work.percent(80) ? Map.of("confirmed", true)
				: Map.of("confirmed", false, REASON, "请补充核实是否属于本街道职责。");
	}

}
