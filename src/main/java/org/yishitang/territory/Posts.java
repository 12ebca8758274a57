package org.yishitang.territory;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** All posts of the office, who holds them, who is on duty and who stands above. */
@Component
public class Posts {

	private static final Duration KEPT = Duration.ofMinutes(1);

	private final JdbcClient database;

	private final Absences absences;

	private final ApplicationEventPublisher listeners;

	/** Read at every step and changed a few times a year; another node's changes show after a minute. */
	private final AtomicReference<Known> known = new AtomicReference<>();

	Posts(JdbcClient database, Absences absences, ApplicationEventPublisher listeners) {
		this.database = database;
		this.absences = absences;
		this.listeners = listeners;
	}

	/** The post of this id. */
	public Optional<Post> find(String id) {
		return all().stream().filter(post -> post.id().equals(id)).findFirst();
	}

	private Optional<Post> stored(String id) {
		return database.sql("select * from post where id = ?").param(id).query(Post.class).optional();
	}

	/** Every post, by id. */
	public List<Post> all() {
		if (TransactionSynchronizationManager.hasResource(this)) {
			return read();
		}
		Known last = known.get();
		if (last != null && System.nanoTime() - last.since() < KEPT.toNanos()) {
			return last.posts();
		}
		Known fresh = new Known(List.copyOf(read()), System.nanoTime());
		// What was read before a change is not kept after it.
		known.compareAndSet(last, fresh);
		return fresh.posts();
	}

	private List<Post> read() {
		return database.sql("select * from post order by id").query(Post.class).list();
	}

	/** Posts this account holds as A or B, by id. */
	public List<Post> heldBy(String account) {
		return database.sql("select * from post where holder_a = ? union select * from post where holder_b = ? order by id")
			.params(account, account)
			.query(Post.class)
			.list();
	}

	/** The account on duty: A, unless vacant or away, else B; empty when neither is there. */
	public Optional<String> onDuty(String postId) {
		return find(postId).flatMap(post -> Stream.of(post.holderA(), post.holderB())
			.filter(holder -> holder != null && !absences.away(holder))
			.findFirst());
	}

	/** The post above: grid, community, leader, director; section, leader, director. Empty at the top. */
	public Optional<Post> superiorOf(String postId) {
		return find(postId).map(Post::superior).flatMap(this::find);
	}

	/** Creates a post, or changes its title and holders. */
	@Transactional
	public void establish(Post post) {
		Post before = stored(post.id()).orElse(null);
		int changed = database
			.sql("update post set kind = ?, community = ?, grid = ?, title = ?, holder_a = ?, holder_b = ? where id = ?")
			.params(post.kind().name(), post.community(), post.grid(), post.title(), post.holderA(), post.holderB(),
					post.id())
			.update();
		if (changed == 0) {
			database
				.sql("insert into post (kind, community, grid, title, holder_a, holder_b, id) values (?, ?, ?, ?, ?, ?, ?)")
				.params(post.kind().name(), post.community(), post.grid(), post.title(), post.holderA(),
						post.holderB(), post.id())
				.update();
		}
		tell(before, post);
	}

	/**
	 * Appoints the holders of a post.
	 * @param holderA account, or null for vacant
	 * @param holderB account, or null for none
	 */
	@Transactional
	public void appoint(String postId, String holderA, String holderB) {
		stored(postId).ifPresent(before -> {
			database.sql("update post set holder_a = ?, holder_b = ? where id = ?")
				.params(holderA, holderB, postId)
				.update();
			tell(before, stored(postId).orElseThrow());
		});
	}

	private void tell(Post before, Post after) {
		forget();
		if (!java.util.Objects.equals(before, after)) {
			listeners.publishEvent(new PostChanged(before, after));
			listeners.publishEvent(new DutyChanged());
		}
	}

	/** Whoever changes a post reads past what is known until the transaction is over; then everybody reads anew. */
	private void forget() {
		known.set(Known.nothing());
		if (TransactionSynchronizationManager.isSynchronizationActive()
				&& !TransactionSynchronizationManager.hasResource(this)) {
			TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

				@Override
				public void afterCompletion(int status) {
					TransactionSynchronizationManager.unbindResourceIfPossible(Posts.this);
					known.set(Known.nothing());
				}

			});
		}
	}

	/** All posts as they were read, by the machine's own ticking: the office's clock may stand still. */
	private record Known(List<Post> posts, long since) {

		/** A mark of its own each time, so that no reading from before a change is put in its place. */
		static Known nothing() {
			return new Known(List.of(), System.nanoTime() - KEPT.toNanos());
		}

	}

}
