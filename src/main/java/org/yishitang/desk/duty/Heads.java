package org.yishitang.desk.duty;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.access.OfficeRoster;
import org.yishitang.access.Role;
import org.yishitang.territory.Post;
import org.yishitang.territory.Roster;

import org.springframework.stereotype.Component;

/** Whose absences somebody may enter: their own, their people's as a head, everybody's as leader or administrator. */
@Component
class Heads {

	private static final Set<Role> OF_ALL = Set.of(Role.ADMIN, Role.LEADER, Role.DIRECTOR);

	private final Accounts accounts;

	private final OfficeRoster rosters;

	Heads(Accounts accounts, OfficeRoster rosters) {
		this.accounts = accounts;
		this.rosters = rosters;
	}

	boolean mayEnterFor(String actor, String account) {
		return actor.equals(account) || people(actor).contains(account);
	}

	/** Accounts this one looks after besides itself, by id. */
	List<String> people(String actor) {
		boolean all = accounts.present(actor).map(Account::roles).stream().flatMap(Set::stream).anyMatch(OF_ALL::contains);
		if (all) {
			return accounts.all().stream().filter(Account::active).map(Account::id).filter(id -> !id.equals(actor)).toList();
		}
		Roster now = rosters.now();
		Set<String> own = now.chargesOf(actor).stream().map(Post::id).collect(Collectors.toSet());
		return now.posts()
			.values()
			.stream()
			.filter(post -> own.contains(post.superior()))
			.flatMap(post -> Stream.of(post.holderA(), post.holderB()))
			.filter(holder -> holder != null && !holder.equals(actor))
			.distinct()
			.sorted()
			.toList();
	}

	/** Whether the actor is second holder of a post whose first holder is this account. */
	boolean isSecondTo(String actor, String account) {
		return rosters.now()
			.heldBy(actor)
			.stream()
			.anyMatch(post -> actor.equals(post.holderB()) && Objects.equals(post.holderA(), account));
	}

}
