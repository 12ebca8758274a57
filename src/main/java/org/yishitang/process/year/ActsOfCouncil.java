package org.yishitang.process.year;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/** What the council's secretary and the leader do from the convening to the evaluation. */
@Component
class ActsOfCouncil implements Behaviours.Acts {

	private static final String REASON = "reason";

	@Override
	public Map<String, Behaviour> behaviours() {
		Map<String, Behaviour> all = new HashMap<>();
		// Over holidays three working days are long: refused, a later date is tried.
		all.put("convene-sitting", work -> Map.of("sittingDate", work.attempt() == 0 ? work.in(5, 9) : work.in(14, 20),
				"invited", 5, "agenda", "来件所述公共事务的处理办法"));
		all.put("open-sitting", work -> Map.of("presentSeats", work.percent(85) ? "1,2,3,4" : "1"));
		all.put("record-statements", work -> Map.of("statementRaised", "希望尽快统一处理。", "statementOther", "同意协商，费用须公开。",
				"undisputedFacts", "情况属实\n各方都愿意协商", "factsSigned", "ALL"));
		all.put("hold-sitting", work -> Map.of("proposals", "由社区组织实施\n维持现状"));
		all.put("count-votes",
				work -> Map.of("raisedHands", work.percent(80) ? "1:1,2,3" : "1:1", "raisedAgainst", "1:4"));
		all.put("decide-after-failure",
				work -> Map.of("afterFailure", work.percent(50) ? "RECONVENE" : "OTHER_WAY", REASON, "成员时间难以凑齐。"));
		all.put("decide-quorum-lost", work -> Map.of("onQuorumLost", "BREAK_OFF", REASON, "到会成员同意改期。"));
		all.put("write-minutes", ActsOfCouncil::minutes);
		all.put("check-publication", work -> work.percent(90) ? Map.of("confirmed", true)
				: Map.of("confirmed", false, "returnReason", "请写明表决结果。"));
		all.put("decide-objections", work -> Map.of("objectionUpheld", false, REASON, "异议与协商内容无关。"));
		all.put("give-feedback", work -> Map.of("feedback", "协商结果和落实安排已当面反馈。"));
		all.put("evaluate-execution", ActsOfCouncil::evaluate);
		return all;
	}

	private static Map<String, Object> minutes(Work work) {
		Map<String, Object> values = new HashMap<>(
				Map.of("resolution", "到会成员形成一致意见，建议社区组织实施。", "publicWords", "议事会建议由社区组织实施。"));
		if (work.percent(60)) {
			values.put("executionTasks", "社区居委会 | 组织实施 | " + work.in(10, 30) + " | 现场照片");
		}
		return values;
	}

	private static Map<String, Object> evaluate(Work work) {
		return work.percent(70) ? Map.of("tasksDone", "1", "evaluation", "已落实，照片入卷。")
				: Map.of("evaluation", "尚未完成，再核对一次。", "lookAgain", work.in(5, 15));
	}

}
