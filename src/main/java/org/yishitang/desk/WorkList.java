package org.yishitang.desk;

import java.util.List;

/** The work that waits for people; answered by the room that speaks to the engine. */
public interface WorkList {

	/** What this account has claimed, the nearest limit first. */
	List<WorkItem> mine(String account);

	/** What this account may claim through its roles and posts, the nearest limit first. */
	List<WorkItem> open(String account);

	/** What is to be done in this matter now, whoever does it. */
	List<WorkItem> ofCase(String no);

}
