package org.yishitang.process.year;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/** What mediators, callers and supervisors do. */
@Component
class ActsOfOthers implements Behaviours.Acts {

	private static final String CONFIRMED = "confirmed";

	@Override
	public Map<String, Behaviour> behaviours() {
		Map<String, Behaviour> file = Map.of("send-file", ActsOfOthers::send, "send-final-file", ActsOfOthers::send);
		Map<String, Behaviour> all = new HashMap<>(file);
		all.putAll(Map.of("carry-out", work -> Map.of("done", true, "proof", "完成照片和签收单已入卷。"), "call-back", ActsOfOthers::call,
				"strike-off", ActsOfOthers::strike, "confirm-withdrawal", ActsOfOthers::withdrawal,
				"examine-data-request", work -> Map.of("dataDecision", "REFUSED", "dataReason", "未能核实请求人身份。"),
				"carry-out-data-request", work -> Map.of("dataDone", "已核对身份并落实。")));
		return all;
	}

	private static Map<String, Object> send(Work work) {
		return Map.of("sentOn", work.today().toString(), "sentBy", work.percent(60) ? "SYSTEM" : "POST");
	}

	private static Map<String, Object> call(Work work) {
		if (work.silent() || !work.percent(80)) {
			return Map.of("reached", false, "remark", "无人接听");
		}
		boolean solved = work.percent(90);
		return Map.of("reached", true, "solved", solved, "satisfaction",
				solved ? work.percent(80) ? "SATISFIED" : "BASICALLY" : "NOT");
	}

	private static Map<String, Object> strike(Work work) {
		return work.percent(94) ? Map.of(CONFIRMED, true) : Map.of(CONFIRMED, false, "returnReason", "缺少现场照片，请补齐。");
	}

	private static Map<String, Object> withdrawal(Work work) {
		return work.percent(85) ? Map.of(CONFIRMED, true) : Map.of(CONFIRMED, false, "reason", "事关公共利益，继续办理。");
	}

}
