package org.yishitang.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yishitang.territory.DutyChanged;
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

	/** Who is on duty where, now; read once in a transaction unless the transaction itself changes it. */
	public Roster now() {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			return read();
		}
		Roster known = (Roster) TransactionSynchronizationManager.getResource(this);
		return known == null ? keep(read()) : known;
	}

	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void on(DutyChanged change) {
		forget();
	}

	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void on(AccountChanged change) {
		forget();
	}

	private Roster read() {
		return rosters.now()
			.without(database.sql("select id from staff_account where active = false").query(String.class).list());
	}

	private Roster keep(Roster read) {
		TransactionSynchronizationManager.bindResource(this, read);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			// A transaction within this one reads for itself.
			@Override
			public void suspend() {
				forget();
			}

			@Override
			public void afterCompletion(int status) {
				forget();
			}

		});
		return read;
	}

	private void forget() {
		TransactionSynchronizationManager.unbindResourceIfPossible(this);
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
