package org.yishitang.council;

/** What owners decide together (民法典 Art. 278, items 1 to 9); the council can only prepare it. */
public enum OwnersSubject {

	/** 不属于业主共同决定事项 */
	NONE,
	/** 第1项：业主大会议事规则 */
	MEETING_RULES,
	/** 第2项：管理规约 */
	COVENANT,
	/** 第3项：选举业主委员会或者更换成员 */
	COMMITTEE,
	/** 第4项：选聘和解聘物业服务企业或者其他管理人 */
	MANAGER,
	/** 第5项：使用维修资金 */
	USE_FUND,
	/** 第6项：筹集维修资金 */
	RAISE_FUND,
	/** 第7项：改建、重建建筑物及其附属设施 */
	REBUILD,
	/** 第8项：改变共有部分用途或者利用共有部分经营 */
	CHANGE_USE,
	/** 第9项：有关共有和共同管理权利的其他重大事项 */
	OTHER_COMMON

}
