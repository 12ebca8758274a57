package org.yishitang.process;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.access.OfficeRoster;
import org.yishitang.territory.Post;
import org.yishitang.territory.Roster;
import org.yishitang.territory.StandIn;

/**
 * Somebody gives up a post, loses a role or leaves for good: their open work goes to whoever comes after them, also what
 * a stand-in has in hand for them. What they had in hand for somebody who is away goes to the next stand-in, and still
 * returns to its holder.
 */
@Component
class Leaving {

	private final Accounts accounts;

	private final OfficeRoster rosters;

	private final OpenTasks open;

	private final Handing handing;

	private final CoverBook book;

	Leaving(Accounts accounts, OfficeRoster rosters, OpenTasks open, Handing handing, CoverBook book) {
		this.accounts = accounts;
		this.rosters = rosters;
		this.open = open;
		this.handing = handing;
		this.book = book;
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
		nearer(before.id());
		book.checkedAt(before);
	}

	/** What this account may do has changed: what it holds and may no longer do goes on. */
	void changed(String account) {
		Roster now = rosters.now();
		boolean gone = accounts.find(account).filter(Account::active).isEmpty();
		Set<String> groups = new HashSet<>(accounts.groupsOf(account));
		if (now.isAway(account) && !gone) {
			now.heldBy(account).stream().map(Post::id).forEach(groups::add);
		}
		Map<String, StandIn> handed = handed();
		open.claimedBy(account).stream().filter(task -> lost(task, groups)).forEach(task -> {
			StandIn inPlaceOf = handed.get(task.id());
			if (inPlaceOf == null) {
				handing.toSuccessor(task, account, now);
			}
			else {
				handing.fromStandIn(task, inPlaceOf.holder(), now);
			}
		});
		open.still(handed.values().stream().filter(each -> each.holder().equals(account)).map(StandIn::task).toList())
			.stream()
			.filter(task -> lost(task, groups))
			.forEach(task -> handing.toSuccessor(task, account, now));
		if (gone) {
			book.checked(account);
		}
	}

	/** Work of this post that somebody above does while its holder is away goes to the second holder, if there is one now. */
	private void nearer(String post) {
		Roster now = rosters.now();
		Map<String, StandIn> handed = handed();
		List<String> here = handed.values().stream().filter(each -> post.equals(each.post())).map(StandIn::task).toList();
		open.still(here).forEach(task -> handing.toStandIn(task, handed.get(task.id()).holder(), now));
	}

	private Map<String, StandIn> handed() {
		return book.open().stream().collect(Collectors.toMap(StandIn::task, Function.identity(), (one, other) -> one));
	}

	private static boolean lost(OpenTask task, Set<String> groups) {
		return task.groups().stream().noneMatch(groups::contains);
	}

}
