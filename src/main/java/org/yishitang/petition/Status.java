package org.yishitang.petition;

import java.util.EnumSet;
import java.util.Set;

/** Where a matter stands; the transitions are those of the office's state model (domain rules, part b). */
public enum Status {

	/** 已登记 */
	REGISTERED,
	/** 甄别分类 */
	TRIAGE,
	/** 异议退回待核 */
	OBJECTION,
	/** 不予受理 */
	NOT_ACCEPTED,
	/** 不再受理 */
	NO_LONGER_ACCEPTED,
	/** 导入法定途径 */
	REDIRECTED,
	/** 已转送（交办） */
	TRANSFERRED,
	/** 检举控告专办 */
	RESTRICTED,
	/** 并案 */
	MERGED,
	/** 已受理 */
	ACCEPTED,
	/** 已交办 */
	ASSIGNED,
	/** 调查核实 */
	INVESTIGATING,
	/** 协商议事 */
	CONSULTATION,
	/** 调解 */
	MEDIATION,
	/** 已延期 */
	EXTENDED,
	/** 拟定意见 */
	DECISION_DRAFT,
	/** 审签 */
	SIGN_OFF,
	/** 已答复 */
	REPLIED,
	/** 意见落实 */
	EXECUTING,
	/** 回访评价 */
	CALL_BACK,
	/** 办结销号 */
	CLOSED,
	/** 重新办理 */
	REOPENED,
	/** 撤回 */
	WITHDRAWN;

	private static final Set<Status> ENDED = EnumSet.of(NOT_ACCEPTED, NO_LONGER_ACCEPTED, REDIRECTED, TRANSFERRED,
			RESTRICTED, MERGED, CLOSED, WITHDRAWN);

	/** Whether nothing more is to be done by us (a closed matter may still be reopened). */
	public boolean ended() {
		return ENDED.contains(this);
	}

	/**
	 * Whether the state model allows this step.
	 * @param next the state wanted
	 */
	public boolean canBecome(Status next) {
		return next == this || following().contains(next);
	}

	private Set<Status> following() {
		return switch (this) {
			case REGISTERED -> EnumSet.of(TRIAGE, WITHDRAWN);
			case TRIAGE -> EnumSet.of(NOT_ACCEPTED, NO_LONGER_ACCEPTED, REDIRECTED, TRANSFERRED, RESTRICTED, MERGED,
					ACCEPTED, OBJECTION, WITHDRAWN);
			case OBJECTION -> EnumSet.of(TRIAGE, TRANSFERRED, WITHDRAWN);
			case ACCEPTED, REOPENED -> EnumSet.of(ASSIGNED, WITHDRAWN);
			case ASSIGNED -> EnumSet.of(INVESTIGATING, ASSIGNED, WITHDRAWN);
			case INVESTIGATING ->
				EnumSet.of(CONSULTATION, MEDIATION, EXTENDED, DECISION_DRAFT, INVESTIGATING, ASSIGNED, WITHDRAWN);
			case CONSULTATION, MEDIATION, EXTENDED -> EnumSet.of(INVESTIGATING, WITHDRAWN);
			case DECISION_DRAFT -> EnumSet.of(SIGN_OFF, INVESTIGATING, WITHDRAWN);
			case SIGN_OFF -> EnumSet.of(DECISION_DRAFT, REPLIED, WITHDRAWN);
			case REPLIED -> EnumSet.of(EXECUTING, CALL_BACK, WITHDRAWN);
			case EXECUTING -> EnumSet.of(CALL_BACK, WITHDRAWN);
			case CALL_BACK -> EnumSet.of(CLOSED, REOPENED, WITHDRAWN);
			case CLOSED -> EnumSet.of(REOPENED);
			case NOT_ACCEPTED, NO_LONGER_ACCEPTED, REDIRECTED, TRANSFERRED, RESTRICTED, MERGED, WITHDRAWN ->
				EnumSet.noneOf(Status.class);
		};
	}

}
