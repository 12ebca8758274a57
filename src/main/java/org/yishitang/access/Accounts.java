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
import org.yishitang.territory.PostKind;
import org.yishitang.territory.Roster;

/** All accounts of the office, their roles and the groups that follow from roles and posts. */
@Component
public class Accounts {

	private final JdbcClient database;

	private final OfficeRoster roster;

	Accounts(JdbcClient database, OfficeRoster roster) {
		this.database = database;
		this.roster = roster;
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

	/**
	 * The account with the roles it has now: its own and those of the posts it answers for at this moment, as A, as
	 * stand-in, or from above where nobody else is there.
	 */
	public Optional<Account> present(String id) {
		return find(id).map(account -> account.active() ? covering(account, roster.now()) : account);
	}

	/**
	 * Ids of the roles this account has now and of the posts it answers for; the holders of a section share its work. None
	 * for an unknown or inactive account, and no posts for one that is away.
	 */
	public Set<String> groupsOf(String id) {
		Roster now = roster.now();
		return find(id).filter(Account::active)
			.stream()
			.flatMap(known -> Stream.concat(covering(known, now).roles().stream().map(Role::id), postsOf(id, now)))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Active accounts with this role, and those who answer for its post; a section's holders both (A before B). */
	public List<String> membersOf(String group) {
		Roster now = roster.now();
		Stream<String> inCharge = RolePosts.posts(group, now)
			.flatMap(post -> post.kind() == PostKind.SECTION && now.onDuty(post.id()).isPresent()
					? Stream.of(post.holderA(), post.holderB()).filter(holder -> holder != null && !now.isAway(holder))
					: now.inCharge(post.id()).stream());
		return Stream.concat(granted(group).stream(), inCharge).distinct().toList();
	}

	/** Active accounts with this role of their own, by id. */
	public List<String> granted(String role) {
		return database
			.sql("select a.id from staff_role r join staff_account a on a.id = r.account where r.role = ? and a.active = true order by a.id")
			.param(role)
			.query(String.class)
			.list();
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

	private static Account covering(Account account, Roster now) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		roles.addAll(account.roles());
		now.chargesOf(account.id()).forEach(post -> RolePosts.role(post).ifPresent(roles::add));
		return new Account(account.id(), account.name(), Set.copyOf(roles), true);
	}

	private static Stream<String> postsOf(String id, Roster now) {
		Stream<Post> shared = now.isAway(id) ? Stream.empty()
				: now.heldBy(id).stream().filter(post -> post.kind() == PostKind.SECTION);
		return Stream.concat(now.chargesOf(id).stream(), shared).map(Post::id);
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
