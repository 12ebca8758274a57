package org.yishitang.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.yishitang.access.Accounts;
import org.yishitang.access.OfficeRoster;
import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.territory.Post;
import org.yishitang.territory.Roster;

/**
 * Finds who takes over a piece of work: the other holder of the post, then whoever is on duty above; where the work
 * belongs to a role that several share, it goes back to them. Nobody is given what a rule forbids them (four eyes).
 */
@Component
class Successors {

	private final OfficeRoster rosters;

	private final Accounts accounts;

	private final List<DutyRule> rules;

	Successors(OfficeRoster rosters, Accounts accounts, List<DutyRule> rules) {
		this.rosters = rosters;
		this.accounts = accounts;
		this.rules = rules;
	}

	/**
	 * Who takes over.
	 * @param holder who leaves the work
	 * @return empty where nobody may
	 */
	Optional<Successor> of(OpenTask task, Petition petition, String holder, Roster now) {
		List<Post> posts = task.groups().stream().flatMap(group -> rosters.postsOf(group, now).stream()).distinct().toList();
		return Stream
			.of(posts.stream().filter(post -> post.heldBy(holder)).flatMap(post -> above(post, now)),
					colleagues(task.groups(), holder, now), posts.stream().flatMap(post -> above(post, now)))
			.flatMap(found -> found)
			.filter(found -> !holder.equals(found.account()))
			.filter(found -> found.account() == null || mayTake(task.duty(), petition, found.account()))
			.findFirst();
	}

	private static Stream<Successor> above(Post post, Roster now) {
		return now.chain(post.id()).stream().map(account -> new Successor(account, post.id()));
	}

	/** Others who share the role take it from their list. */
	private Stream<Successor> colleagues(Set<String> groups, String holder, Roster now) {
		boolean others = groups.stream()
			.flatMap(group -> accounts.granted(group).stream())
			.anyMatch(account -> !account.equals(holder) && !now.isAway(account));
		return others ? Stream.of(Successor.NOBODY) : Stream.empty();
	}

	private boolean mayTake(String duty, Petition petition, String account) {
		return petition == null || rules.stream()
			.filter(rule -> rule.duties().contains(duty))
			.allMatch(rule -> rule.onClaim(petition, account).isEmpty());
	}

	/**
	 * Who takes over.
	 *
	 * @param account account, or null where it waits for anybody of the group
	 * @param post post for which they do it, or null
	 */
	record Successor(String account, String post) {

		/** It waits for anybody of the group, who may come later. */
		static final Successor NOBODY = new Successor(null, null);

	}

}
