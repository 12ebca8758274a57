package org.yishitang.council;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes members for a sitting: the five kinds balanced first, then the community's own council, then rotation (who
 * sat least and longest ago within a year), then who knows about such matters, then the id, so that the same data always
 * give the same order. Whoever is out of term, away or has a conflict that the data show is left out with the reason.
 */
@Component
public class Picking {

	private final CouncilMembers members;

	private final SittingSeatRows seats;

	private final Clock clock;

	Picking(CouncilMembers members, SittingSeatRows seats, Clock clock) {
		this.members = members;
		this.seats = seats;
		this.clock = clock;
	}

	/** Who should be asked, who stands by and who is left out. */
	@Transactional(readOnly = true)
	public MemberProposal propose(PickingQuestion question) {
		List<CouncilMember> pool = members.reachableFrom(question.community());
		Draw draw = new Draw(question, members.unavailableOn(question.day()), yearOf(question.day(), ids(pool)));
		return draw.from(pool);
	}

	/**
	 * Who takes the place of somebody who cannot come.
	 * @param question with those who keep their seats and those asked before; the number of seats does not matter
	 * @param kind kind of the member replaced: the same kind comes first
	 * @return empty when nobody is left
	 */
	@Transactional(readOnly = true)
	public Optional<Candidate> nextSubstitute(PickingQuestion question, MemberKind kind) {
		List<Candidate> ordered = propose(question.with(1, question.seated(), question.out())).ordered();
		return ordered.stream()
			.filter(candidate -> candidate.member().kind() == kind)
			.findFirst()
			.or(() -> ordered.stream().findFirst());
	}

	/** How a member served since they became one. */
	@Transactional(readOnly = true)
	public ServiceRecord record(CouncilMember member) {
		return records(Set.of(member.id()), Instant.EPOCH).getOrDefault(member.id(), ServiceRecord.none(member.id()));
	}

	/** How these members served in the year before today, by id; those never drawn are missing. */
	@Transactional(readOnly = true)
	public Map<String, ServiceRecord> lately(Collection<String> ids) {
		return yearOf(LocalDate.now(clock), ids);
	}

	private Map<String, ServiceRecord> yearOf(LocalDate day, Collection<String> ids) {
		return records(ids, day.minusYears(1).atStartOfDay(clock.getZone()).toInstant());
	}

	private Map<String, ServiceRecord> records(Collection<String> ids, Instant since) {
		return ids.isEmpty() ? Map.of()
				: seats.records(ids, since).stream().collect(Collectors.toMap(ServiceRecord::member, Function.identity()));
	}

	private static List<String> ids(List<CouncilMember> pool) {
		return pool.stream().map(CouncilMember::id).toList();
	}

}
