package org.yishitang.process;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.access.OfficeRoster;
import org.yishitang.territory.Post;
import org.yishitang.territory.Roster;

/** Somebody gives up a post, loses a role or leaves for good: their open work goes to whoever comes after them. */
@Component
class Leaving {

	private final Accounts accounts;

	private final OfficeRoster rosters;

	private final OpenTasks open;

	private final Handing handing;

	private final Attendance attendance;

	Leaving(Accounts accounts, OfficeRoster rosters, OpenTasks open, Handing handing, Attendance attendance) {
		this.accounts = accounts;
		this.rosters = rosters;
		this.open = open;
		this.handing = handing;
		this.attendance = attendance;
	}

	/** A post was filled anew. */
	void filled(Post before, Post after) {
		if (before == null || after != null && before.holderA() != null && before.holderA().equals(after.holderA())
				&& java.util.Objects.equals(before.holderB(), after.holderB())) {
			return;
		}
		Stream.of(before.holderA(), before.holderB())
			.filter(holder -> holder != null && (after == null || !after.heldBy(holder)))
			.distinct()
			.forEach(this::changed);
		attendance.checkFor(null, Set.of(before.id()));
	}

	/** What this account may do has changed: what it holds and may no longer do goes on. */
	void changed(String account) {
		Roster now = rosters.now();
		boolean gone = accounts.find(account).filter(Account::active).isEmpty();
		Set<String> groups = new HashSet<>(accounts.groupsOf(account));
		if (now.isAway(account) && !gone) {
			now.heldBy(account).stream().map(Post::id).forEach(groups::add);
		}
		open.claimedBy(account)
			.stream()
			.filter(task -> task.groups().stream().noneMatch(groups::contains))
			.forEach(task -> handing.toSuccessor(task, account, now));
		if (gone) {
			attendance.checkFor(account, Set.of());
		}
	}

}
