package org.yishitang.clock;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.yishitang.territory.Post;
import org.yishitang.territory.PostKind;
import org.yishitang.territory.Posts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds whom a step of the ladder tells: who is on duty there, or where nobody is, at the next higher post. */
@Component
class Responsible {

	private static final String LEADER = "leader";

	private static final String DIRECTOR = "director";

	private static final String SUPERVISOR = "supervisor";

	private final Posts posts;

	private final ObjectProvider<TaskHolders> worklists;

	Responsible(Posts posts, ObjectProvider<TaskHolders> worklists) {
		this.posts = posts;
		this.worklists = worklists;
	}

	Recipients of(String caseNo, LadderStep step) {
		return switch (step) {
			case HOLDER -> holder(caseNo).map(account -> new Recipients(List.of(account), false))
				.orElseGet(() -> onDutyFrom(post(caseNo)));
			case SECTION_HEAD -> onDutyFrom(headOf(post(caseNo)));
			case LEADER -> onDutyFrom(posts.find(LEADER));
			case DIRECTOR -> onDutyFrom(posts.find(DIRECTOR));
			case BREACH -> withSupervisor(onDutyFrom(posts.find(DIRECTOR)));
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

	private Recipients withSupervisor(Recipients director) {
		List<String> both = Stream.concat(director.accounts().stream(), posts.onDuty(SUPERVISOR).stream())
			.distinct()
			.toList();
		return new Recipients(both, director.vacant());
	}

	private Optional<String> holder(String caseNo) {
		return worklists.stream().findFirst().flatMap(worklist -> worklist.holderOf(caseNo));
	}

	private Optional<Post> post(String caseNo) {
		return worklists.stream().findFirst().flatMap(worklist -> worklist.postOf(caseNo)).flatMap(posts::find);
	}

}
