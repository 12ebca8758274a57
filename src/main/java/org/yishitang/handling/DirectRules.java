package org.yishitang.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;
import org.yishitang.territory.Post;
import org.yishitang.territory.Posts;

/** What a supervisor must respect: a day on which the answer is still possible, and never to supervise oneself. */
@Component
class DirectRules implements DutyRule {

	private static final int USUAL = 3;

	private final AnswerDates dates;

	private final Posts posts;

	private final SupervisionBook book;

	DirectRules(AnswerDates dates, Posts posts, SupervisionBook book) {
		this.dates = dates;
		this.posts = posts;
		this.book = book;
	}

	@Override
	public Set<String> duties() {
		return Set.of("supervise");
	}

	@Override
	public Optional<Refusal> onClaim(Petition petition, String account) {
		return selfRefusal(Supervising.postOf(petition), account);
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		Object day = values.get("answerBy");
		return day == null || dates.acceptable(LocalDate.parse(day.toString())) ? Optional.empty()
				: Optional.of(dates.refusal());
	}

	/** The last day of the answer; a proposal has the days of its own rule. */
	LocalDate day(SupervisionKind kind, LocalDate wanted) {
		if (kind == SupervisionKind.PROPOSAL) {
			return dates.forProposal();
		}
		LocalDate day = wanted == null ? dates.inWorkingDays(USUAL) : wanted;
		if (!dates.acceptable(day)) {
			throw new Refused(dates.refusal());
		}
		return day;
	}

	void notOneself(String post, String account) {
		selfRefusal(post, account).ifPresent(refusal -> {
			throw new Refused(refusal);
		});
	}

	String recipients(String no, String whom) {
		return book.recipients(no, List.of(whom));
	}

	private Optional<Refusal> selfRefusal(String post, String account) {
		return posts.find(post)
			.filter(found -> found.heldBy(account))
			.map(Post::title)
			.map(title -> Refusal.of("handling.refusal.oneself", title));
	}

}
