package org.yishitang.clock;

/** The steps of the one escalation ladder, lowest first. */
public enum LadderStep {

	/** 承办人 */
	HOLDER,
	/** 科室（社区）负责人 */
	SECTION_HEAD,
	/** 分管领导 */
	LEADER,
	/** 办事处主任 */
	DIRECTOR,
	/** The legal end: late, red, listed for supervision (挂牌督办). */
	BREACH

}
