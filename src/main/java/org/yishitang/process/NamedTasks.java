package org.yishitang.process;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.audit.AuditLog;
import org.yishitang.audit.Deed;
import org.yishitang.intake.Categories;
import org.yishitang.intake.Category;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.Circle;
import org.yishitang.petition.NarrowReason;
import org.yishitang.petition.Nature;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.PartyRole;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;
import org.yishitang.process.guard.NamedWork;
import org.yishitang.territory.Post;
import org.yishitang.territory.Posts;
import org.yishitang.triage.RestrictedPerson;
import org.yishitang.triage.RestrictedStore;

/**
 * Keeps the work of narrow matters with named persons: of a group those who are named already; where none is, the two
 * holders of the post, the few members of the group, or else whoever leads.
 */
@Component
class NamedTasks implements NamedWork {

	/** A group of more people is not named as a whole. */
	private static final int FEW = 4;

	/** Where nobody of a group may see it. */
	private static final List<String> ABOVE = List.of("leader", "director");

	private static final Map<String, String> POSTS = Map.of("petition-officer", "petition-office", "council-sec", "council-office");

	private final Circle circle;

	private final Matters matters;

	private final Posts posts;

	private final Accounts accounts;

	private final AuditLog log;

	NamedTasks(Circle circle, Matters matters, Posts posts, Accounts accounts, AuditLog log) {
		this.circle = circle;
		this.matters = matters;
		this.posts = posts;
		this.accounts = accounts;
		this.log = log;
	}

	@Override
	public Optional<Set<String>> insteadOf(String no, String group) {
		if (!narrow(no)) {
			return Optional.empty();
		}
		Set<String> members = new LinkedHashSet<>(accounts.membersOf(group));
		Set<String> accused = accused(no);
		members.removeAll(accused);
		Set<String> named = new LinkedHashSet<>(members);
		named.retainAll(circle.accounts(no));
		if (named.isEmpty()) {
			named.addAll(byPost(group, members, accused));
			named.forEach(account -> name(no, account));
		}
		return Optional.of(named);
	}

	@Override
	public void holds(String no, String account) {
		if (narrow(no) && !accused(no).contains(account)) {
			name(no, account);
		}
	}

	/** Accounts of those it complains about: nobody handles what is said about them. */
	private Set<String> accused(String no) {
		Set<String> names = matters.accused(no);
		return names.isEmpty() ? Set.of()
				: accounts.all().stream().filter(account -> names.contains(account.name())).map(Account::id).collect(Collectors.toSet());
	}

	/** Whether it is narrow, or becomes so by its category now. */
	private boolean narrow(String no) {
		if (circle.of(no).isPresent()) {
			return true;
		}
		Optional<NarrowReason> reason = matters.narrowBy(no);
		reason.ifPresent(why -> {
			circle.close(no, why);
			log.write(CaseEvent.SYSTEM, Deed.inCase("circle.closed", no, why.name()));
			String registrar = matters.registrar(no);
			if (accounts.find(registrar).isPresent() && !accused(no).contains(registrar)) {
				name(no, registrar);
			}
		});
		return reason.isPresent();
	}

	private void name(String no, String account) {
		if (circle.nameByPost(no, account)) {
			log.write(CaseEvent.SYSTEM, Deed.inCase("circle.named", no, account));
		}
	}

	private List<String> byPost(String group, Set<String> members, Set<String> accused) {
		List<String> holders = posts.find(POSTS.getOrDefault(group, group)).map(NamedTasks::holders).orElse(List.of())
			.stream()
			.filter(members::contains)
			.toList();
		if (!holders.isEmpty()) {
			return holders;
		}
		return !members.isEmpty() && members.size() <= FEW ? List.copyOf(members)
				: ABOVE.stream().flatMap(post -> posts.onDuty(post).stream()).filter(above -> !accused.contains(above)).limit(1).toList();
	}

	private static List<String> holders(Post post) {
		return Stream.of(post.holderA(), post.holderB()).filter(Objects::nonNull).distinct().toList();
	}

	/** Which matters are narrow by what they are about. */
	@Component
	static class Matters {

		private final Petitions petitions;

		private final Categories categories;

		private final Parties parties;

		private final RestrictedStore restricted;

		Matters(Petitions petitions, Categories categories, Parties parties, RestrictedStore restricted) {
			this.petitions = petitions;
			this.categories = categories;
			this.parties = parties;
			this.restricted = restricted;
		}

		Optional<NarrowReason> narrowBy(String no) {
			return petitions.findByNo(no).flatMap(petition -> accuses(petition) ? Optional.of(NarrowReason.ACCUSATION)
					: categories.find(petition.classification().category()).filter(Category::namedOnly).map(found -> NarrowReason.CATEGORY));
		}

		static boolean accuses(Petition petition) {
			return petition.status() == Status.RESTRICTED || petition.classification().nature() == Nature.ACCUSATION;
		}

		String registrar(String no) {
			return petitions.get(no).registeredBy();
		}

		/** Names of those it complains about, wherever they stand now. */
		Set<String> accused(String no) {
			Stream<String> common = parties.findByCaseNoOrderByRoleAscPositionAsc(no)
				.stream()
				.filter(party -> party.role() == PartyRole.RESPONDENT)
				.map(Party::name);
			Stream<String> apart = restricted.people(no)
				.stream()
				.filter(person -> person.role() == PartyRole.RESPONDENT)
				.map(RestrictedPerson::name);
			return Stream.concat(common, apart).filter(Objects::nonNull).map(String::strip).collect(Collectors.toSet());
		}

	}

}
