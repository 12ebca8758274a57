package org.yishitang.notice;

/** The statutory letters of a matter; each kind is issued once in a cycle. */
public enum LetterKind {

	/** 受理告知书 (信访工作条例 Art. 23). */
	ACCEPTANCE,

	/** 不予受理告知书. */
	NON_ACCEPTANCE,

	/** 不再受理告知书 (Art. 36). */
	NO_LONGER,

	/** 程序性告知书: the statutory way that leads further (Art. 31). */
	REDIRECTION,

	/** 转送告知: where it went. */
	TRANSFER,

	/** 延期办理告知书 (Art. 34). */
	EXTENSION,

	/** 信访处理意见书 (Art. 32). */
	OPINION

}
