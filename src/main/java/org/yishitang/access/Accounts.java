package org.yishitang.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yishitang.territory.Post;
import org.yishitang.territory.Posts;

/** All accounts of the office, their roles and the groups that follow from roles and posts. */
@Component
public class Accounts {

	private final JdbcClient database;

	private final Posts posts;

	Accounts(JdbcClient database, Posts posts) {
		this.database = database;
		this.posts = posts;
	}

	/** The account of this id, whether active or not. */
	public Optional<Account> find(String id) {
		return database.sql("select id, name, active from staff_account where id = ?")
			.param(id)
			.query(Row.class)
			.optional()
			.map(row -> row.account(rolesOf(id)));
	}

	/** Every account, by id. */
	public List<Account> all() {
		Map<String, Set<Role>> roles = database.sql("select account, role from staff_role")
			.query(Grant.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Grant::account,
					Collectors.flatMapping(grant -> Role.of(grant.role()).stream(), Collectors.toSet())));
		return database.sql("select id, name, active from staff_account order by id")
			.query(Row.class)
			.list()
			.stream()
			.map(row -> row.account(roles.getOrDefault(row.id(), Set.of())))
			.toList();
	}

	/** Ids of the roles and posts this account holds (A or B); none for an unknown or inactive one. */
	public Set<String> groupsOf(String id) {
		Optional<Account> account = find(id).filter(Account::active);
		return account.stream()
			.flatMap(known -> Stream.concat(known.roles().stream().map(Role::id), posts.heldBy(id).stream().map(Post::id)))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Active accounts with this role or holding this post (A before B). */
	public List<String> membersOf(String group) {
		List<String> granted = database
			.sql("select a.id from staff_role r join staff_account a on a.id = r.account where r.role = ? and a.active = true order by a.id")
			.param(group)
			.query(String.class)
			.list();
		Stream<String> holders = posts.find(group)
			.stream()
			.flatMap(post -> Stream.of(Optional.ofNullable(post.holderA()), Optional.ofNullable(post.holderB())))
			.flatMap(Optional::stream)
			.filter(this::active);
		return Stream.concat(granted.stream(), holders).distinct().toList();
	}

	/** Names of these accounts by id, for showing who did something; unknown ids are left out. */
	public Map<String, String> namesOf(Collection<String> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return database.sql("select id, name, active from staff_account where id in (:ids)")
			.param("ids", ids)
			.query(Row.class)
			.list()
			.stream()
			.collect(Collectors.toMap(Row::id, Row::name));
	}

	private boolean active(String id) {
		return database.sql("select count(*) from staff_account where id = ? and active = true")
			.param(id)
			.query(Long.class)
			.single() > 0;
	}

	private Set<Role> rolesOf(String id) {
		return database.sql("select role from staff_role where account = ? order by role")
			.param(id)
			.query(String.class)
			.list()
			.stream()
			.flatMap(role -> Role.of(role).stream())
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
	}

	private record Row(String id, String name, boolean active) {

		Account account(Set<Role> roles) {
			return new Account(id, name, Set.copyOf(roles), active);
		}

	}

	private record Grant(String account, String role) {

	}

}
