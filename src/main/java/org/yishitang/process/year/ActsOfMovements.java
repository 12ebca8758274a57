package org.yishitang.process.year;

import java.util.Map;

import org.springframework.stereotype.Component;

/** What leaders and handlers do where a matter changes its way or its urgency. */
@Component
class ActsOfMovements implements Behaviours.Acts {

	private static final String APPROVED = "approved";

	@Override
	public Map<String, Behaviour> behaviours() {
		return Map.of("approve-switch", ActsOfMovements::approve, "approve-ordinary", ActsOfMovements::approve,
				"acknowledge-urgent", work -> Map.of("orders", "立即到场处置，有新情况随时报告。"), "urgent-report",
				work -> Map.of("happened", "接报后网格员十分钟内到场，情况属实。", "urgentMeasures", "已疏散住户并通知抢修。",
						"reportedTo", "区委区政府总值班室"));
	}

	private static Map<String, Object> approve(Work work) {
		return work.percent(80) ? Map.of(APPROVED, true) : Map.of(APPROVED, false, "reason", "情况不复杂，仍按简易程序办理。");
	}

}
