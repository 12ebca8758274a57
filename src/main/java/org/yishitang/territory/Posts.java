package org.yishitang.territory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All posts of the office, who holds them, who is on duty and who stands above. */
@Component
public class Posts {

	private final JdbcClient database;

	private final Absences absences;

	Posts(JdbcClient database, Absences absences) {
		this.database = database;
		this.absences = absences;
	}

	/** The post of this id. */
	public Optional<Post> find(String id) {
		return database.sql("select * from post where id = ?").param(id).query(Post.class).optional();
	}

	/** Every post, by id. */
	public List<Post> all() {
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
	public void establish(Post post) {
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
	}

	/**
	 * Appoints the holders of a post.
	 * @param holderA account, or null for vacant
	 * @param holderB account, or null for none
	 */
	public void appoint(String postId, String holderA, String holderB) {
		database.sql("update post set holder_a = ?, holder_b = ? where id = ?")
			.params(holderA, holderB, postId)
			.update();
	}

}
