package org.yishitang.council;

/** Why a member has to stay out of a matter (回避). */
public enum Conflict {

	/** 与当事人有亲属关系 */
	KINSHIP,
	/** 与当事人或争议地点相邻 */
	NEIGHBOUR,
	/** 任职单位是当事人 */
	EMPLOYER,
	/** 此前经办过此事 */
	EARLIER_PART,
	/** 其他可能影响公正的关系 */
	OTHER

}
