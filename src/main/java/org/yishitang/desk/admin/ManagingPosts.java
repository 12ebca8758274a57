package org.yishitang.desk.admin;

import java.util.Objects;
import java.util.function.Predicate;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.territory.Communities;
import org.yishitang.territory.ConfigurationChanges;
import org.yishitang.territory.Post;
import org.yishitang.territory.PostKind;
import org.yishitang.territory.Posts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Establishes posts and appoints their A and B holders; every change leaves a record. */
@Component
@Transactional
class ManagingPosts {

	static final String SUBJECT = "POST";

	private static final String ID = "[a-z][a-z0-9-]{1,59}";

	private static final int LONGEST_TITLE = 50;

	private final Posts posts;

	private final Accounts accounts;

	private final Communities communities;

	private final ConfigurationChanges changes;

	ManagingPosts(Posts posts, Accounts accounts, Communities communities, ConfigurationChanges changes) {
		this.posts = posts;
		this.accounts = accounts;
		this.communities = communities;
		this.changes = changes;
	}

	/**
	 * Establishes a post or changes its title and holders.
	 * @param wanted as it is to be; kind and place of a known post stay
	 */
	void establish(String actor, Post wanted) {
		Post before = posts.find(wanted.id()).orElse(null);
		check(actor, before, wanted, id -> accounts.find(id).filter(Account::active).isPresent());
		if (wanted.equals(before)) {
			return;
		}
		posts.establish(wanted);
		if (before == null) {
			changes.write(actor, SUBJECT, wanted.id(), "CREATED", null, wanted.title());
		}
		else if (!before.title().equals(wanted.title())) {
			changes.write(actor, SUBJECT, wanted.id(), "RENAMED", before.title(), wanted.title());
		}
		if (before == null || !holders(before).equals(holders(wanted))) {
			changes.write(actor, SUBJECT, wanted.id(), "HOLDERS", before == null ? null : holders(before), holders(wanted));
		}
	}

	/** Appoints the holders of a known post; null for none. */
	void appoint(String actor, String id, String holderA, String holderB) {
		Post before = posts.find(id).orElseThrow(() -> ManagingPeople.refused("admin.refusal.post-unknown", id));
		establish(actor,
				new Post(id, before.kind(), before.community(), before.grid(), before.title(), holderA, holderB));
	}

	/**
	 * Whether the change is allowed.
	 * @param active whether an account may hold a post
	 * @throws org.yishitang.petition.Refused if not
	 */
	void check(String actor, Post before, Post wanted, Predicate<String> active) {
		if (before == null) {
			checkNew(wanted);
		}
		if (wanted.title().isBlank() || wanted.title().length() > LONGEST_TITLE) {
			throw ManagingPeople.refused("admin.refusal.title", LONGEST_TITLE);
		}
		if (before != null && (before.kind() != wanted.kind() || !Objects.equals(before.community(), wanted.community())
				|| !Objects.equals(before.grid(), wanted.grid()))) {
			throw ManagingPeople.refused("admin.refusal.post-place");
		}
		if (wanted.holderA() != null && wanted.holderA().equals(wanted.holderB())) {
			throw ManagingPeople.refused("admin.refusal.same-holder");
		}
		if (wanted.heldBy(actor) && (before == null || !before.heldBy(actor))) {
			throw ManagingPeople.refused("admin.refusal.own-rights");
		}
		checkHolder(wanted.holderA(), before, active);
		checkHolder(wanted.holderB(), before, active);
	}

	private void checkNew(Post wanted) {
		if (!wanted.id().matches(ID)) {
			throw ManagingPeople.refused("admin.refusal.post-id", wanted.id());
		}
		boolean grid = wanted.kind() == PostKind.GRID;
		boolean community = wanted.kind() == PostKind.COMMUNITY;
		boolean placed = grid ? wanted.grid() != null && communities.grid(wanted.grid())
			.filter(found -> found.community().equals(wanted.community()) && found.post().equals(wanted.id()))
			.isPresent()
				: community ? wanted.grid() == null && communities.find(String.valueOf(wanted.community())).isPresent()
						&& wanted.id().equals("community-" + wanted.community())
						: wanted.grid() == null && wanted.community() == null;
		if (!placed) {
			throw ManagingPeople.refused("admin.refusal.post-place-new");
		}
	}

	private static void checkHolder(String holder, Post before, Predicate<String> active) {
		if (holder != null && (before == null || !before.heldBy(holder)) && !active.test(holder)) {
			throw ManagingPeople.refused("admin.refusal.holder-unknown", holder);
		}
	}

	static String holders(Post post) {
		return "A " + Objects.requireNonNullElse(post.holderA(), "—") + "，B "
				+ Objects.requireNonNullElse(post.holderB(), "—");
	}

}
