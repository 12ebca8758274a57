package org.yishitang.clock;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishitang.territory.Post;
import org.yishitang.territory.PostKind;
import org.yishitang.territory.Posts;

/** Whom a step would have told, by those who hold the posts now; every post is asked for once. */
final class RehearsedPosts {

	private static final String BEFORE_ANYBODY = "petition-office";

	private static final List<String> WHERE_NOBODY_IS = List.of("leader", "director");

	private final Posts posts;

	private final Map<String, Post> byId;

	private final Map<String, Told> found = new HashMap<>();

	RehearsedPosts(Posts posts) {
		this.posts = posts;
		this.byId = posts.all().stream().collect(Collectors.toMap(Post::id, Function.identity()));
	}

	/** The post that would have been told for this recipient of a step, and who is on duty there. */
	Told of(String recipient, PastMatter matter) {
		String inCharge = matter.post() == null ? BEFORE_ANYBODY : matter.post();
		return switch (recipient) {
			case LadderRow.HOLDER -> onDuty(inCharge);
			case LadderRow.HEAD -> onDuty(head(inCharge));
			default -> onDuty(recipient);
		};
	}

	private String head(String id) {
		boolean grid = byId.containsKey(id) && byId.get(id).kind() == PostKind.GRID;
		return grid ? posts.superiorOf(id).map(Post::id).orElse(id) : id;
	}

	private Told onDuty(String meant) {
		return found.computeIfAbsent(meant, this::climb);
	}

	private Told climb(String meant) {
		Optional<Post> post = Optional.ofNullable(byId.get(meant))
			.or(() -> WHERE_NOBODY_IS.stream().map(byId::get).filter(known -> known != null).findFirst());
		while (post.isPresent()) {
			Optional<String> account = posts.onDuty(post.get().id());
			if (account.isPresent()) {
				return new Told(post.get().id(), post.get().title(), account.get());
			}
			post = posts.superiorOf(post.get().id());
		}
		return new Told(meant, meant, null);
	}

	/**
	 * Somebody who would have been told.
	 *
	 * @param post id
	 * @param title of the post
	 * @param account on duty there; null where no post up to the director is held
	 */
	record Told(String post, String title, String account) {

	}

}
