package org.yishitang.ledger;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.access.Role;
import org.yishitang.petition.Circle;
import org.yishitang.records.Shelf;
import org.yishitang.territory.Post;
import org.yishitang.territory.PostKind;
import org.yishitang.territory.Posts;

import org.springframework.stereotype.Component;

/** Who may see which matter: the one answer used by every list, page, export and interface. */
@Component
public class Visibility {

	private static final Set<Role> SEE_ALL = EnumSet.of(Role.PETITION_OFFICER, Role.SUPERVISOR, Role.LEADER,
			Role.DIRECTOR, Role.RECORDS, Role.AUDITOR, Role.LEGAL);

	private static final Set<Role> WORK_ON_CASES = EnumSet.of(Role.CLERK_A, Role.CLERK_B, Role.AGENT, Role.GRID_WORKER,
			Role.GRID_LEAD, Role.COMMUNITY, Role.HANDLER, Role.MEDIATOR, Role.MEDIATION_CHAIR, Role.COUNCIL_SEC,
			Role.INSPECTOR);

	private final Accounts accounts;

	private final Posts posts;

	private final Ledger ledger;

	private final Circle circle;

	private final Shelf shelf;

	Visibility(Accounts accounts, Posts posts, Ledger ledger, Circle circle, Shelf shelf) {
		this.accounts = accounts;
		this.posts = posts;
		this.ledger = ledger;
		this.circle = circle;
		this.shelf = shelf;
	}

	/** What this account may see; nothing for an unknown one and for the administrator. */
	public Scope of(String account) {
		return accounts.present(account).filter(Account::active).map(this::scope).orElseGet(Scope::nothing);
	}

	/** Whether this account may see this matter. */
	public boolean sees(String account, String no) {
		return ledger.find(no, of(account)).isPresent();
	}

	/** Whether nothing of this matter is shown to this account whatever its work: narrow without being named, or only stored. */
	public boolean shut(String account, String no) {
		return circle.shutTo(account, no) || shelf.storedOnly(no) && !of(account).stored();
	}

	private Scope scope(Account account) {
		Set<Role> roles = new HashSet<>(account.roles());
		if (roles.contains(Role.ADMIN)) {
			return Scope.nothing();
		}
		boolean all = roles.stream().anyMatch(SEE_ALL::contains);
		boolean works = roles.stream().anyMatch(WORK_ON_CASES::contains);
		List<Post> held = works ? posts.heldBy(account.id()).stream().filter(post -> answers(account, post)).toList()
				: List.of();
		return new Scope(all, roles.contains(Role.PETITION_OFFICER), roles.contains(Role.DISCIPLINE),
				roles.contains(Role.CLERK_A) || roles.contains(Role.CLERK_B), works ? account.id() : null,
				ids(held, PostKind.COMMUNITY, Post::community), ids(held, PostKind.GRID, Post::grid),
				held.stream().map(Post::id).collect(Collectors.toSet()), roles.contains(Role.RECORDS), account.id());
	}

	/** A section's holders share its work; an area opens to its stand-in only while its first holder is away. */
	private boolean answers(Account account, Post post) {
		boolean area = post.kind() == PostKind.GRID || post.kind() == PostKind.COMMUNITY;
		return !area || account.id().equals(post.holderA())
				|| posts.onDuty(post.id()).filter(account.id()::equals).isPresent();
	}

	private static Set<String> ids(List<Post> held, PostKind kind, Function<Post, String> id) {
		return held.stream().filter(post -> post.kind() == kind).map(id).collect(Collectors.toSet());
	}

}
