package org.yishitang.portal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.territory.Communities;
import org.yishitang.territory.Community;
import org.yishitang.territory.Grid;
import org.yishitang.territory.Post;
import org.yishitang.territory.Posts;

/** The public part of the office's directory: communities, grids, and who answers for them. */
@Component
class Directory {

	private final Communities communities;

	private final Posts posts;

	private final Accounts accounts;

	Directory(Communities communities, Posts posts, Accounts accounts) {
		this.communities = communities;
		this.posts = posts;
		this.accounts = accounts;
	}

	/** Every community with its secretary and grids. */
	List<CommunityEntry> communities() {
		Map<String, String> names = names();
		Map<String, Post> held = held();
		return communities.all()
			.stream()
			.map(community -> new CommunityEntry(community, holder("community-" + community.id(), held, names),
					communities.gridsOf(community.id())
						.stream()
						.map(grid -> entry(grid, community, held, names))
						.toList()))
			.toList();
	}

	/** One grid. */
	GridEntry entry(Grid grid) {
		return entry(grid, communities.find(grid.community()).orElseThrow(), held(), names());
	}

	private GridEntry entry(Grid grid, Community community, Map<String, Post> held, Map<String, String> names) {
		return new GridEntry(grid, community.name(), communities.estatesOf(grid.id()),
				holder(grid.post(), held, names), holder("community-" + community.id(), held, names));
	}

	private Map<String, Post> held() {
		return posts.all().stream().collect(Collectors.toMap(Post::id, Function.identity()));
	}

	private Map<String, String> names() {
		return accounts.all()
			.stream()
			.filter(Account::active)
			.collect(Collectors.toMap(Account::id, Account::name));
	}

	private static String holder(String post, Map<String, Post> held, Map<String, String> names) {
		Post found = held.get(post);
		return (found == null || found.holderA() == null) ? null : names.get(found.holderA());
	}

	record CommunityEntry(Community community, String secretary, List<GridEntry> grids) {

	}

	record GridEntry(Grid grid, String community, List<String> estates, String leader, String secretary) {

	}

}
