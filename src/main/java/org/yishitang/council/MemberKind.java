package org.yishitang.council;

/** Where a member of the council comes from; the seats of a sitting are balanced between the five. */
public enum MemberKind {

	/** 老党员 */
	PARTY_VETERAN,
	/** 离退休干部 */
	RETIRED_CADRE,
	/** 企事业单位代表 */
	ENTERPRISE_REPRESENTATIVE,
	/** 人大代表 */
	CONGRESS_DEPUTY,
	/** 政协委员 */
	CPPCC_MEMBER

}
