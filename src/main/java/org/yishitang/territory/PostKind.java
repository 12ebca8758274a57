package org.yishitang.territory;

/** What sort of post it is, which decides who stands above it. */
public enum PostKind {

	/** 网格长 */
	GRID,
	/** 社区书记 */
	COMMUNITY,
	/** 科室、站所 */
	SECTION,
	/** 信访办 */
	PETITION_OFFICE,
	/** 一站式窗口 */
	WINDOW,
	/** 人民调解委员会 */
	MEDIATION,
	/** 议事会办公室 */
	COUNCIL_OFFICE,
	/** 督办 */
	SUPERVISOR,
	/** 纪检联络 */
	DISCIPLINE,
	/** 分管领导 */
	LEADER,
	/** 办事处主任 */
	DIRECTOR

}
