package org.yishitang.territory;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is on duty where at one moment: one reading of all posts and absences, for questions about many of them.
 *
 * @param posts every post by id
 * @param away who is away, and until when
 * @param from the moment of the reading
 * @param until the next moment at which an absence begins or ends; the answer holds until then
 */
public record Roster(Map<String, Post> posts, Map<String, Instant> away, Instant from, Instant until) {

	/** The same with these accounts gone for good. */
	public Roster without(Collection<String> gone) {
		Map<String, Instant> more = new HashMap<>(away);
		gone.forEach(account -> more.put(account, Instant.MAX));
		return new Roster(posts, Map.copyOf(more), from, until);
	}

	/** Whether this account is away or gone. */
	public boolean isAway(String account) {
		return away.containsKey(account);
	}

	/** A, unless vacant or away, else B; empty when neither is there. */
	public Optional<String> onDuty(String post) {
		Post found = posts.get(post);
		return found == null ? Optional.empty()
				: Stream.of(Optional.ofNullable(found.holderA()), Optional.ofNullable(found.holderB()))
					.flatMap(Optional::stream)
					.filter(holder -> !isAway(holder))
					.findFirst();
	}

	/**
	 * Who is on duty there, or where neither holder is, at the next higher post. Matters of discipline never go up: they
	 * may concern those above.
	 */
	public Optional<String> inCharge(String post) {
		String at = post;
		for (Post found = posts.get(at); found != null; found = at == null ? null : posts.get(at)) {
			Optional<String> there = onDuty(at);
			if (there.isPresent() || found.kind() == PostKind.DISCIPLINE) {
				return there;
			}
			at = found.superior();
		}
		return Optional.empty();
	}

	/** Everybody who is there at this post and above it, the nearest first; of a matter of discipline only its own holders. */
	public List<String> chain(String post) {
		java.util.Set<String> there = new java.util.LinkedHashSet<>();
		String at = post;
		for (Post found = posts.get(at); found != null; found = at == null ? null : posts.get(at)) {
			Stream.of(Optional.ofNullable(found.holderA()), Optional.ofNullable(found.holderB()))
				.flatMap(Optional::stream)
				.filter(holder -> !isAway(holder))
				.forEach(there::add);
			at = found.kind() == PostKind.DISCIPLINE ? null : found.superior();
		}
		return List.copyOf(there);
	}

	/** Posts this account answers for at this moment, by id. */
	public List<Post> chargesOf(String account) {
		return isAway(account) ? List.of()
				: sorted().filter(post -> inCharge(post.id()).filter(account::equals).isPresent()).toList();
	}

	/** Posts this account holds as A or B, by id. */
	public List<Post> heldBy(String account) {
		return sorted().filter(post -> post.heldBy(account)).toList();
	}

	/** Posts of these kinds, by id. */
	public List<Post> ofKind(Set<PostKind> kinds) {
		return sorted().filter(post -> kinds.contains(post.kind())).toList();
	}

	/** Whether this account answers for the post now without being its first holder. */
	public boolean standsIn(String account, String post) {
		Post found = posts.get(post);
		return found != null && !account.equals(found.holderA()) && inCharge(post).filter(account::equals).isPresent();
	}

	private Stream<Post> sorted() {
		return posts.values().stream().sorted(java.util.Comparator.comparing(Post::id));
	}

}
