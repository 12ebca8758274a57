package org.yishitang.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yishitang.territory.Post;
import org.yishitang.territory.Roster;
import org.yishitang.territory.Rosters;

/** The roster of those who may still sign in: whoever left counts as away for good. */
@Component
public class OfficeRoster {

	private final Rosters rosters;

	private final JdbcClient database;

	OfficeRoster(Rosters rosters, JdbcClient database) {
		this.rosters = rosters;
		this.database = database;
	}

	/** Who is on duty where, now. */
	public Roster now() {
		return rosters.now()
			.without(database.sql("select id from staff_account where active = false").query(String.class).list());
	}

	/** The candidate groups whoever answers for this post works for: the post itself, and the role that goes with it. */
	public Set<String> groupsOf(Post post) {
		return Stream.concat(Stream.of(post.id()), RolePosts.role(post).map(Role::id).stream()).collect(Collectors.toSet());
	}

	/** The posts behind a candidate group, a post or the role of one; empty for roles shared by everybody who has them. */
	public List<Post> postsOf(String group, Roster roster) {
		return RolePosts.posts(group, roster).toList();
	}

}
