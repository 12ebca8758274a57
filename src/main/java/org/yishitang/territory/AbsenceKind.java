package org.yishitang.territory;

/** Why somebody is away; a code, since the office keeps no health data in a duty list. */
public enum AbsenceKind {

	/** 休假 */
	LEAVE,
	/** 病假 */
	SICK,
	/** 公务外出 */
	BUSINESS,
	/** 学习培训 */
	TRAINING,
	/** 下沉值守、调班 */
	SHIFT,
	/** 临时离岗超过半小时，由B岗接岗 */
	STEPPED_OUT

}
