package org.yishitang.council;

/** How far a member drawn for a sitting has come. */
public enum SeatState {

	/** 已邀请 */
	INVITED,
	/** 已确认 */
	CONFIRMED,
	/** 不能参加 */
	DECLINED,
	/** 回避 */
	RECUSED,
	/** 到会 */
	PRESENT,
	/** 缺席 */
	ABSENT,
	/** 已由他人替补 */
	REPLACED,
	/** 会议取消或改期，不再占用 */
	RELEASED

}
