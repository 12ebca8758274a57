package org.yishitang.petition;

import java.util.EnumSet;
import java.util.Set;

/** Where a matter stands; the transitions are those of the office's state model (domain rules, part b). */
public enum Status {

	/** 已登记 */
	REGISTERED,
	/** 甄别分类 */
	TRIAGE,
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
	WITHDRAWN,
	/** 复查中（办结后） */
	REVIEW_L1,
	/** 复核中（办结后） */
	REVIEW_L2,
	/** 三级终结 */
	FINALISED;

	private static final Set<Status> ENDED = EnumSet.of(NOT_ACCEPTED, NO_LONGER_ACCEPTED, REDIRECTED, TRANSFERRED,
			RESTRICTED, MERGED, CLOSED, WITHDRAWN, REVIEW_L1, REVIEW_L2, FINALISED);

	/** Where an annulled or changed opinion may find the matter: the office begins again from there. */
	private static final Set<Status> BEGUN_AGAIN_FROM = EnumSet.of(ASSIGNED, INVESTIGATING, CONSULTATION, MEDIATION,
			EXTENDED, DECISION_DRAFT, SIGN_OFF, REPLIED, EXECUTING, CALL_BACK, CLOSED, REVIEW_L1, REVIEW_L2, FINALISED);

	/** Whether nothing more is to be done by us (a closed matter may be reopened, by a review too). */
	public boolean ended() {
		return ENDED.contains(this);
	}

	/** Whether the matter has come to rest after an answer, reviewed or not. */
	public boolean struckOff() {
		return this == CLOSED || this == REVIEW_L1 || this == REVIEW_L2 || this == FINALISED;
	}

	/**
	 * Whether the state model allows this step.
	 * @param next the state wanted
	 */
	public boolean canBecome(Status next) {
		return next == this || following().contains(next)
				|| next == REOPENED && BEGUN_AGAIN_FROM.contains(this);
	}

	private Set<Status> following() {
		return switch (this) {
			case REGISTERED -> EnumSet.of(TRIAGE, WITHDRAWN);
			case TRIAGE -> EnumSet.of(NOT_ACCEPTED, NO_LONGER_ACCEPTED, REDIRECTED, TRANSFERRED, RESTRICTED, MERGED,
					ACCEPTED, WITHDRAWN);
			case ACCEPTED, REOPENED -> EnumSet.of(ASSIGNED, WITHDRAWN);
			case ASSIGNED -> EnumSet.of(INVESTIGATING, ASSIGNED, WITHDRAWN);
			case INVESTIGATING ->
				EnumSet.of(CONSULTATION, MEDIATION, EXTENDED, DECISION_DRAFT, INVESTIGATING, ASSIGNED, WITHDRAWN);
			case CONSULTATION, MEDIATION, EXTENDED -> EnumSet.of(INVESTIGATING, WITHDRAWN);
			case DECISION_DRAFT -> EnumSet.of(SIGN_OFF, INVESTIGATING, WITHDRAWN);
			case SIGN_OFF -> EnumSet.of(DECISION_DRAFT, REPLIED, WITHDRAWN);
			case REPLIED -> EnumSet.of(EXECUTING, CALL_BACK, WITHDRAWN);
			case EXECUTING -> EnumSet.of(CALL_BACK, WITHDRAWN);
			case CALL_BACK -> EnumSet.of(CLOSED, REVIEW_L1, REVIEW_L2, FINALISED, WITHDRAWN);
			case CLOSED -> EnumSet.of(REVIEW_L1, REVIEW_L2, FINALISED);
			case REVIEW_L1 -> EnumSet.of(CLOSED);
			case REVIEW_L2 -> EnumSet.of(FINALISED);
			case NOT_ACCEPTED, NO_LONGER_ACCEPTED, REDIRECTED, TRANSFERRED, RESTRICTED, MERGED, WITHDRAWN, FINALISED ->
				EnumSet.noneOf(Status.class);
		};
	}

}
