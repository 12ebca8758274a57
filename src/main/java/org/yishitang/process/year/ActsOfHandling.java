package org.yishitang.process.year;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.assignment.ProposingPost;
import org.yishitang.clock.Deadlines;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Procedure;

/** What officers, handlers and signers do between acceptance and the served opinion. */
@Component
class ActsOfHandling implements Behaviours.Acts {

	private static final String NEXT = "next";

	private static final String APPROVED = "approved";

	private static final String REASON = "reason";

	private static final String POST = "assigneePost";

	private final Petitions petitions;

	private final ProposingPost posts;

	private final Deadlines deadlines;

	ActsOfHandling(Petitions petitions, ProposingPost posts, Deadlines deadlines) {
		this.petitions = petitions;
		this.posts = posts;
		this.deadlines = deadlines;
	}

	@Override
	public Map<String, Behaviour> behaviours() {
		return Map.of("assign", this::assign, "investigate", this::investigate, "approve-extension",
				ActsOfHandling::extension, "draft-opinion", ActsOfHandling::draft, "sign-opinion", ActsOfHandling::sign,
				"supervise", work -> Map.of("supervision", "请说明超期原因，限期办结并书面回复。", "answerBy", work.in(3, 7)),
				"answer-supervision", work -> Map.of("supervisionAnswer", "已查明超期原因，正在限期办理。", "remedied",
						work.percent(75)));
	}

	private Map<String, Object> assign(Work work) {
		Petition petition = petitions.get(work.matter().no());
		String proposed = work.attempt() > 3 ? "section-civil" : posts.propose(petition).post();
		return Map.of(POST, work.percent(6) ? "section-urban" : proposed);
	}

	private Map<String, Object> investigate(Work work) {
		String next = work.attempt() > 0 ? "DRAFT" : next(work);
		Map<String, Object> values = new HashMap<>(Map.of("finding", "已联系诉求人并到现场查看，情况记录在案。", NEXT, next));
		if (!next.equals("DRAFT")) {
			values.put(REASON, "情况复杂，按现有方式难以按期办结。");
		}
		if (next.equals("HAND_ON")) {
			values.put(POST, "section-civil".equals(petitions.get(work.matter().no()).assigneePost()) ? "section-urban"
					: "section-civil");
		}
		return values;
	}

	private String next(Work work) {
		Petition petition = petitions.get(work.matter().no());
		Procedure procedure = petition.classification().procedure();
		if (procedure == Procedure.MEDIATION && work.matter().first("mediation")) {
			return "MEDIATION";
		}
		if (procedure == Procedure.CONSULTATION && work.matter().first("council")) {
			return "COUNCIL";
		}
		boolean extendable = deadlines.refusalToExtend(petition.no(), "DL-06", 1).isEmpty();
		if (extendable && work.percent(4) && work.matter().first("extension")) {
			return "EXTEND";
		}
		if (work.percent(2) && work.matter().first("handed on")) {
			return "HAND_ON";
		}
		return procedure == Procedure.SIMPLE && work.percent(3) && work.matter().first("switch") ? "ORDINARY" : "DRAFT";
	}

	private static Map<String, Object> extension(Work work) {
		return work.attempt() == 0 && work.percent(85)
				? Map.of(APPROVED, true, "extensionDays", work.chance().between(10, 30), REASON, "情况复杂，需要多部门会商。")
				: Map.of(APPROVED, false, REASON, "可以在原期限内办结，不予延期。");
	}

	private static Map<String, Object> draft(Work work) {
		String outcome = work.percent(58) ? "SUPPORT" : work.percent(75) ? "EXPLAIN" : "REJECT";
		Map<String, Object> values = new HashMap<>(Map.of("outcome", outcome, "facts", "经现场查看和询问双方，来件所述情况基本属实。", "opinion",
				"责任单位已说明处理办法，并向诉求人当面答复。", "basis", "《信访工作条例》第三十二条及有关管理规定。"));
		if (outcome.equals("SUPPORT")) {
			values.put("measures", "责成责任单位限期整改，社区监督落实");
			values.put("carryOutBy", work.in(5, 30));
		}
		return values;
	}

	private static Map<String, Object> sign(Work work) {
		return work.percent(90) ? Map.of(APPROVED, true) : Map.of(APPROVED, false, "returnReason", "请逐项答复诉求并写明依据。");
	}

}
