package org.yishitang.notice;

/** How a message reaches somebody. */
public enum Medium {

	/** Read on a page of ours: delivered by the commit that writes it. */
	PORTAL,

	/** 呼叫: at once, by whoever telephones from the list of those to be called. */
	PAGE,

	/** Put on paper: a file for the printer. */
	PRINT,

	/** By electronic mail. */
	MAIL

}
