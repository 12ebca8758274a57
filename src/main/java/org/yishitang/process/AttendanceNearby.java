package org.yishitang.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.access.OfficeRoster;
import org.yishitang.access.Role;
import org.yishitang.territory.Post;

/** Looks only at the tasks one person or one post can leave unattended, not at every task of the office. */
@Component
class AttendanceNearby {

	private final Attendance attendance;

	private final OfficeRoster rosters;

	private final Accounts accounts;

	AttendanceNearby(Attendance attendance, OfficeRoster rosters, Accounts accounts) {
		this.attendance = attendance;
		this.rosters = rosters;
		this.accounts = accounts;
	}

	/** What this account has claimed, and what waits for its roles and posts, those it is second holder of too. */
	void of(String account) {
		Stream<String> roles = accounts.find(account).map(Account::roles).stream().flatMap(Set::stream).map(Role::id);
		Stream<String> posts = rosters.now().heldBy(account).stream().flatMap(post -> rosters.groupsOf(post).stream());
		attendance.checkFor(account, Stream.concat(roles, posts).collect(Collectors.toSet()));
	}

	/** What waits for this post. */
	void at(Post post) {
		attendance.checkFor(null, rosters.groupsOf(post));
	}

}
