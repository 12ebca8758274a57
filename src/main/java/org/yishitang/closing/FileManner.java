package org.yishitang.closing;

/** How the file went to the reviewing organ. */
public enum FileManner {

	/** 专人送达 */
	BY_HAND,
	/** 机要或挂号邮寄 */
	POST,
	/** 信访信息系统 */
	SYSTEM

}
