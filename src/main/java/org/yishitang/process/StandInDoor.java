package org.yishitang.process;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.access.OfficeRoster;
import org.yishitang.access.Role;
import org.yishitang.petition.ActingFor;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;
import org.yishitang.territory.Post;
import org.yishitang.territory.PostKind;
import org.yishitang.territory.Roster;
import org.yishitang.territory.StandIn;

/**
 * One accountable name at a time: whoever is away does no work until they are back, and whoever works in another's place
 * is written down as such.
 */
@Component
class StandInDoor {

	private final OfficeRoster rosters;

	private final Accounts accounts;

	private final ObjectProvider<StandInBook> book;

	private final ActingFor acting;

	private final Clock clock;

	StandInDoor(OfficeRoster rosters, Accounts accounts, ObjectProvider<StandInBook> book, ActingFor acting, Clock clock) {
		this.rosters = rosters;
		this.accounts = accounts;
		this.book = book;
		this.acting = acting;
		this.clock = clock;
	}

	/**
	 * Lets somebody to the work.
	 * @throws Refused while they are away
	 */
	void admit(String account) {
		Instant until = rosters.now().away().get(account);
		if (until != null) {
			throw new Refused(Refusal.of("process.refusal.away", until.equals(Instant.MAX) ? "—"
					: DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(until.atZone(clock.getZone()))));
		}
	}

	/** Remembers whose work a stand-in takes, so that it can return. */
	void claimed(Duty duty, String account) {
		Roster now = rosters.now();
		standsInAt(duty, account, now).filter(post -> post.holderA() != null && !isOwn(duty, account, now))
			.ifPresent(post -> book.getObject().hand(duty, post, account));
	}

	/** From here until the command is over, every line says in whose place it was done. */
	void completes(Duty duty, String account) {
		Optional<StandIn> handed = book.getObject().done(duty.task().getId());
		if (handed.filter(each -> account.equals(each.standIn())).isPresent()) {
			acting.begin(account, handed.get().holder(), handed.get().post());
			return;
		}
		standsInAt(duty, account, rosters.now()).ifPresent(post -> acting.begin(account, post.holderA(), post.id()));
	}

	/** The command is over. */
	void leave() {
		acting.end();
	}

	/** The post for which this account does this work without being its first holder. */
	private Optional<Post> standsInAt(Duty duty, String account, Roster now) {
		return OpenTasks.groups(duty.task())
			.stream()
			.flatMap(group -> rosters.postsOf(group, now).stream())
			.filter(post -> now.standsIn(account, post.id()))
			.findFirst();
	}

	/** Whether the work stays with this account when the first holder is back: a shared section, or its own role. */
	private boolean isOwn(Duty duty, String account, Roster now) {
		Set<String> groups = OpenTasks.groups(duty.task());
		boolean section = now.heldBy(account)
			.stream()
			.anyMatch(post -> post.kind() == PostKind.SECTION && groups.contains(post.id()));
		return section || accounts.find(account).map(Account::roles).stream().flatMap(Set::stream).map(Role::id).anyMatch(groups::contains);
	}

}
