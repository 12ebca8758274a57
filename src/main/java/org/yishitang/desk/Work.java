package org.yishitang.desk;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The work that waits, none while no engine answers. */
@Component
class Work {

	private final ObjectProvider<WorkList> lists;

	Work(ObjectProvider<WorkList> lists) {
		this.lists = lists;
	}

	List<WorkItem> mine(String account) {
		return lists.stream().flatMap(list -> list.mine(account).stream()).toList();
	}

	List<WorkItem> open(String account) {
		return lists.stream().flatMap(list -> list.open(account).stream()).toList();
	}

	List<WorkItem> ofCase(String no) {
		return lists.stream().flatMap(list -> list.ofCase(no).stream()).toList();
	}

	/** Whether this account holds or may take a task of this matter. */
	boolean concerns(String account, String no) {
		return Stream.concat(mine(account).stream(), open(account).stream()).anyMatch(item -> no.equals(item.caseNo()));
	}

}
