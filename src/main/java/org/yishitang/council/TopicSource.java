package org.yishitang.council;

/** How a topic came into the pool. */
public enum TopicSource {

	/** 由信访事项转入 */
	CASE,
	/** 同一地点多次反映，系统建议 */
	REPEATED,
	/** 议事会成员提出 */
	MEMBER,
	/** 居民提出，由工作人员代为录入 */
	RESIDENT

}
