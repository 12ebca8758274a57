package org.yishitang.access;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yishitang.territory.Post;
import org.yishitang.territory.PostKind;
import org.yishitang.territory.Roster;

/**
 * Which roles belong to which sort of post: whoever answers for the post has its roles as long as they do. Other roles
 * (mediators, grid workers) are shared by everybody who has them.
 */
final class RolePosts {

	private static final Map<PostKind, Role> ROLES = Map.of(PostKind.PETITION_OFFICE, Role.PETITION_OFFICER,
			PostKind.LEADER, Role.LEADER, PostKind.DIRECTOR, Role.DIRECTOR, PostKind.SUPERVISOR, Role.SUPERVISOR,
			PostKind.DISCIPLINE, Role.DISCIPLINE, PostKind.COUNCIL_OFFICE, Role.COUNCIL_SEC, PostKind.MEDIATION,
			Role.MEDIATION_CHAIR, PostKind.WINDOW, Role.CLERK_A);

	private RolePosts() {
	}

	static Optional<Role> role(Post post) {
		return Optional.ofNullable(ROLES.get(post.kind()));
	}

	/** Posts behind a group: the post of this id, and those whose role it is. */
	static Stream<Post> posts(String group, Roster roster) {
		Set<PostKind> kinds = Role.of(group)
			.map(role -> Arrays.stream(PostKind.values())
				.filter(kind -> role == ROLES.get(kind))
				.collect(Collectors.toSet()))
			.orElse(Set.of());
		return Stream.concat(Stream.ofNullable(roster.posts().get(group)), roster.ofKind(kinds).stream()).distinct();
	}

}
