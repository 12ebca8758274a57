package org.yishitang.clock;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yishitang.territory.Post;
import org.yishitang.territory.PostKind;
import org.yishitang.territory.Posts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds whom a step of the ladder tells: who is on duty there, or where nobody is, at the next higher post. */
@Component
public class Responsible {

	private static final String LEADER = "leader";

	private static final String DIRECTOR = "director";

	private final Posts posts;

	private final ObjectProvider<TaskHolders> worklists;

	Responsible(Posts posts, ObjectProvider<TaskHolders> worklists) {
		this.posts = posts;
		this.worklists = worklists;
	}

	/**
	 * Who is to be told now.
	 * @param meant as in {@link LadderRow#recipients()}
	 */
	public Recipients of(String caseNo, Collection<String> meant) {
		Set<String> accounts = new LinkedHashSet<>();
		boolean vacant = false;
		for (String one : meant) {
			Recipients found = one(caseNo, one);
			accounts.addAll(found.accounts());
			vacant |= found.vacant();
		}
		return new Recipients(List.copyOf(accounts), vacant);
	}

	private Recipients one(String caseNo, String meant) {
		return switch (meant) {
			case LadderRow.HOLDER -> holder(caseNo).map(account -> new Recipients(List.of(account), false))
				.orElseGet(() -> onDutyFrom(waiting(caseNo)));
			case LadderRow.HEAD -> onDutyFrom(headOf(inCharge(caseNo)));
			default -> onDutyFrom(posts.find(meant));
		};
	}

	private Recipients onDutyFrom(Optional<Post> meant) {
		Optional<Post> post = meant.or(() -> posts.find(LEADER)).or(() -> posts.find(DIRECTOR));
		boolean vacant = meant.isEmpty();
		while (post.isPresent()) {
			Optional<String> account = posts.onDuty(post.get().id());
			if (account.isPresent()) {
				return new Recipients(List.of(account.get()), vacant);
			}
			vacant = true;
			post = posts.superiorOf(post.get().id());
		}
		return new Recipients(List.of(), true);
	}

	/** The community of a grid; a section or community is its own head. */
	private Optional<Post> headOf(Optional<Post> post) {
		return post.flatMap(own -> own.kind() == PostKind.GRID ? posts.superiorOf(own.id()) : post);
	}

	private Optional<String> holder(String caseNo) {
		return worklists.stream().findFirst().flatMap(worklist -> worklist.holderOf(caseNo));
	}

	/** The post whose people could take the open task. */
	private Optional<Post> waiting(String caseNo) {
		return worklists.stream()
			.findFirst()
			.flatMap(worklist -> worklist.waitingPostOf(caseNo))
			.flatMap(posts::find)
			.or(() -> inCharge(caseNo));
	}

	private Optional<Post> inCharge(String caseNo) {
		return worklists.stream().findFirst().flatMap(worklist -> worklist.postOf(caseNo)).flatMap(posts::find);
	}

}
