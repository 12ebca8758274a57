package org.yishitang.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is here for; the id is also the engine's group and the candidate group of tasks. */
public enum Role {

	/** 窗口人员 A 岗 */
	CLERK_A,
	/** 窗口人员 B 岗 */
	CLERK_B,
	/** 上门代办员 */
	AGENT,
	/** 网格员 */
	GRID_WORKER,
	/** 网格长 */
	GRID_LEAD,
	/** 社区书记（主任） */
	COMMUNITY,
	/** 信访专干 */
	PETITION_OFFICER,
	/** 承办人 */
	HANDLER,
	/** 人民调解员 */
	MEDIATOR,
	/** 调委会主任 */
	MEDIATION_CHAIR,
	/** 议事会秘书 */
	COUNCIL_SEC,
	/** 议事会成员 */
	COUNCIL_MEMBER,
	/** 分管领导 */
	LEADER,
	/** 办事处主任 */
	DIRECTOR,
	/** 督办员 */
	SUPERVISOR,
	/** 隐患排查员、复查人 */
	INSPECTOR,
	/** 法律顾问 */
	LEGAL,
	/** 纪检联络员 */
	DISCIPLINE,
	/** 档案员 */
	RECORDS,
	/** 个人信息保护负责人 */
	DPO,
	/** 审计 */
	AUDITOR,
	/** 系统管理员 */
	ADMIN;

	private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

	/** Group id, e.g. {@code petition-officer}. */
	public String id() {
		return id;
	}

	/** Message key of the title. */
	public String titleKey() {
		return "access.role." + id;
	}

	/** The role of this group id, empty for groups that are posts or unknown. */
	public static Optional<Role> of(String id) {
		return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
	}

}
