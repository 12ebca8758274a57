package org.yishitang.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.territory.Posts;

/**
 * Tries a draft out on what happened in the last ninety days, before it is put in force: the limits of that time are
 * counted by the rules in force and by the draft, both as if they had always held, and their ladders climbed against
 * when the work was really done. Nothing is written and nobody is told.
 */
@Component
public class Rehearsal {

	private static final Duration LOOKED_AT = Duration.ofDays(90);

	/** More limits than an office of this size has in ninety days; the latest are taken. */
	private static final int MOST = 20_000;

	private final DeadlineRows rows;

	private final RehearsalSetting setting;

	private final ObjectProvider<PastMatters> matters;

	private final Posts posts;

	private final Clock clock;

	Rehearsal(DeadlineRows rows, RehearsalSetting setting, ObjectProvider<PastMatters> matters, Posts posts,
			Clock clock) {
		this.rows = rows;
		this.setting = setting;
		this.matters = matters;
		this.posts = posts;
		this.clock = clock;
	}

	/** What these rules would have meant, by the ladder in force. */
	@Transactional(readOnly = true)
	public RehearsalOutcome of(List<RuleDraft> drafts) {
		return of(new RehearsalDraft(drafts, null));
	}

	/**
	 * What this draft would have meant.
	 * @param draft the first days of its limits do not matter
	 * @throws RuleRefused with fields as {@code 0.amount} if a limit could not be put in force
	 * @throws LimitRefused if the ladder could not be put in force
	 */
	@Transactional(readOnly = true)
	public RehearsalOutcome of(RehearsalDraft draft) {
		Instant now = clock.instant();
		RehearsalRun asIs = setting.asIs(now);
		RehearsalRun drafted = setting.drafted(draft, now);
		Set<String> codes = setting.concerned(draft);
		List<Deadline> found = codes.isEmpty() ? List.of()
				: rows.findByRuleInAndCountedFromGreaterThanEqualOrderByCountedFromDesc(codes, now.minus(LOOKED_AT),
						Limit.of(MOST + 1));
		boolean ladder = draft.ladder() != null;
		List<Deadline> counted = found.stream()
			.limit(MOST)
			.filter(limit -> limit.state() != DeadlineState.EXEMPT && asIs.row(limit).guarded())
			.filter(limit -> ladder || asIs.differs(drafted, limit))
			.toList();
		return tally(counted, asIs, drafted, new RehearsalTally(new RehearsedPosts(posts)), found.size() > MOST);
	}

	private RehearsalOutcome tally(List<Deadline> limits, RehearsalRun asIs, RehearsalRun drafted, RehearsalTally tally,
			boolean cut) {
		Map<String, PastMatter> known = known(limits.stream().map(Deadline::caseNo).distinct().toList());
		for (Deadline limit : limits) {
			PastMatter matter = known.getOrDefault(limit.caseNo(), PastMatter.UNKNOWN);
			String series = asIs.row(limit).series().id();
			tally.add(0, series, matter, asIs.of(limit, matter));
			tally.add(1, series, matter, drafted.of(limit, matter));
		}
		Instant now = clock.instant();
		return new RehearsalOutcome(now.minus(LOOKED_AT), now, limits.size(),
				(int) limits.stream().map(Deadline::caseNo).distinct().count(), cut, tally.steps(), tally.actions(),
				tally.breaches(), tally.told());
	}

	private Map<String, PastMatter> known(Collection<String> caseNos) {
		return matters.stream().findFirst().map(each -> each.of(caseNos)).orElse(Map.of());
	}

}
