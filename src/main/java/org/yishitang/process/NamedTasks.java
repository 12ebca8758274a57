package org.yishitang.process;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.access.Accounts;
import org.yishitang.audit.AuditLog;
import org.yishitang.audit.Deed;
import org.yishitang.intake.Categories;
import org.yishitang.intake.Category;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.Circle;
import org.yishitang.petition.NarrowReason;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.process.guard.NamedWork;
import org.yishitang.territory.Post;
import org.yishitang.territory.Posts;

/**
 * Keeps the work of narrow matters with named persons: of a group those who are named already; where none is, the two
 * holders of the post, the few members of the group, or else whoever leads.
 */
@Component
class NamedTasks implements NamedWork {

	/** A group of more people is not named as a whole. */
	private static final int FEW = 4;

	private static final String LEADER = "leader";

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
		Set<String> named = new LinkedHashSet<>(members);
		named.retainAll(circle.accounts(no));
		if (named.isEmpty()) {
			named.addAll(byPost(group, members));
			named.forEach(account -> name(no, account));
		}
		return Optional.of(named);
	}

	@Override
	public void holds(String no, String account) {
		if (narrow(no)) {
			name(no, account);
		}
	}

	/** Whether it is narrow, or becomes so by its category now. */
	private boolean narrow(String no) {
		if (circle.of(no).isPresent()) {
			return true;
		}
		Optional<Petition> kept = matters.narrowByCategory(no);
		kept.ifPresent(petition -> {
			circle.close(no, NarrowReason.CATEGORY);
			log.write(CaseEvent.SYSTEM, Deed.inCase("circle.closed", no, NarrowReason.CATEGORY.name()));
			if (accounts.find(petition.registeredBy()).isPresent()) {
				name(no, petition.registeredBy());
			}
		});
		return kept.isPresent();
	}

	private void name(String no, String account) {
		if (circle.nameByPost(no, account)) {
			log.write(CaseEvent.SYSTEM, Deed.inCase("circle.named", no, account));
		}
	}

	private List<String> byPost(String group, Set<String> members) {
		List<String> holders = posts.find(POSTS.getOrDefault(group, group)).map(NamedTasks::holders).orElse(List.of())
			.stream()
			.filter(members::contains)
			.toList();
		if (!holders.isEmpty()) {
			return holders;
		}
		return !members.isEmpty() && members.size() <= FEW ? List.copyOf(members) : posts.onDuty(LEADER).stream().toList();
	}

	private static List<String> holders(Post post) {
		return java.util.stream.Stream.of(post.holderA(), post.holderB()).filter(java.util.Objects::nonNull).distinct().toList();
	}

	/** Which matters are narrow by what they are about. */
	@Component
	static class Matters {

		private final Petitions petitions;

		private final Categories categories;

		Matters(Petitions petitions, Categories categories) {
			this.petitions = petitions;
			this.categories = categories;
		}

		Optional<Petition> narrowByCategory(String no) {
			return petitions.findByNo(no)
				.filter(petition -> categories.find(petition.classification().category()).filter(Category::namedOnly).isPresent());
		}

	}

}
