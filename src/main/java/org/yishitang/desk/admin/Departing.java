package org.yishitang.desk.admin;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishitang.territory.Absences;
import org.yishitang.territory.Post;
import org.yishitang.territory.Posts;

import org.springframework.stereotype.Component;

/** Somebody leaves for good: at each of their posts the other holder remains, as first holder. */
@Component
class Departing {

	private final Posts posts;

	private final ManagingPosts managing;

	private final Absences absences;

	Departing(Posts posts, ManagingPosts managing, Absences absences) {
		this.posts = posts;
		this.managing = managing;
		this.absences = absences;
	}

	/**
	 * Titles of the posts that would be empty without this account.
	 * @param others who leaves at the same time
	 */
	String emptied(String account, Set<String> others) {
		return posts.heldBy(account).stream().filter(post -> {
			String other = other(post, account);
			return other == null || others.contains(other);
		}).map(Post::title).collect(Collectors.joining("、"));
	}

	/** Takes somebody out of all their posts; refused if one would stay empty, unless confirmed. */
	void leavePosts(String actor, String account, boolean confirmed) {
		List<Post> held = posts.heldBy(account);
		String empty = emptied(account, Set.of());
		if (!empty.isEmpty() && !confirmed) {
			throw ManagingPeople.refused("admin.refusal.would-be-empty", empty);
		}
		held.forEach(post -> managing.appoint(actor, post.id(), other(post, account), null));
		absences.notOver()
			.stream()
			.filter(absence -> absence.account().equals(account))
			.forEach(absence -> absences.cancel(absence.id()));
	}

	private static String other(Post post, String account) {
		return account.equals(post.holderA()) ? post.holderB() : post.holderA();
	}

}
