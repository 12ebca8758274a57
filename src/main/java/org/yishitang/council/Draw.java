package org.yishitang.council;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One draw of members: what {@link Picking} promises, on data that were read already.
 *
 * @param question for which matter
 * @param unavailable ids of those who cannot sit on the day
 * @param records how members served, by id
 */
record Draw(PickingQuestion question, Set<String> unavailable, Map<String, ServiceRecord> records) {

	private static final int SHORTEST_PART = 4;

	MemberProposal from(List<CouncilMember> pool) {
		List<Dropped> dropped = new ArrayList<>();
		List<CouncilMember> left = new ArrayList<>();
		Map<MemberKind, Integer> taken = new EnumMap<>(MemberKind.class);
		for (CouncilMember member : pool.stream().sorted(Comparator.comparing(CouncilMember::id)).toList()) {
			if (question.seated().contains(member.id())) {
				taken.merge(member.kind(), 1, Integer::sum);
				continue;
			}
			against(member).ifPresentOrElse(ground -> dropped.add(new Dropped(member, ground)), () -> left.add(member));
		}
		left.sort(order());
		return new MemberProposal(question.seats(), balanced(left, taken), dropped);
	}

	/** One after another the best of the kind that is seated most rarely. */
	private List<Candidate> balanced(List<CouncilMember> left, Map<MemberKind, Integer> taken) {
		List<CouncilMember> waiting = new ArrayList<>(left);
		List<Candidate> ordered = new ArrayList<>();
		while (!waiting.isEmpty()) {
			int fewest = waiting.stream().mapToInt(member -> taken.getOrDefault(member.kind(), 0)).min().orElseThrow();
			CouncilMember next = waiting.stream()
				.filter(member -> taken.getOrDefault(member.kind(), 0) == fewest)
				.findFirst()
				.orElseThrow();
			waiting.remove(next);
			taken.merge(next.kind(), 1, Integer::sum);
			ordered.add(new Candidate(next, record(next), why(next, fewest)));
		}
		return ordered;
	}

	private Comparator<CouncilMember> order() {
		return Comparator.comparing((CouncilMember member) -> !own(member))
			.thenComparing(member -> record(member).turns())
			.thenComparing(member -> record(member).lastDrawn(), Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
			.thenComparing(member -> !knows(member))
			.thenComparing(CouncilMember::id);
	}

	private Optional<Dropped.Ground> against(CouncilMember member) {
		if (!member.inTerm(question.day())) {
			return Optional.of(Dropped.Ground.OUT_OF_TERM);
		}
		if (question.out().contains(member.id())) {
			return Optional.of(Dropped.Ground.ASKED_BEFORE);
		}
		return conflict(member)
			.or(() -> unavailable.contains(member.id()) ? Optional.of(Dropped.Ground.UNAVAILABLE) : Optional.empty());
	}

	/** What the data alone show; kinship and the rest only the member can tell. */
	private Optional<Dropped.Ground> conflict(CouncilMember member) {
		Set<String> names = question.names().stream().map(Draw::plain).collect(Collectors.toSet());
		if (names.contains(plain(member.name()))) {
			return Optional.of(Dropped.Ground.SAME_NAME);
		}
		if (member.account() != null && question.hands().contains(member.account())) {
			return Optional.of(Dropped.Ground.EARLIER_PART);
		}
		if (member.employer() != null && names.stream().anyMatch(name -> sameUnit(name, plain(member.employer())))) {
			return Optional.of(Dropped.Ground.EMPLOYER);
		}
		return question.buildings().stream().anyMatch(building -> SameBuilding.are(building, member.building()))
				? Optional.of(Dropped.Ground.NEIGHBOUR) : Optional.empty();
	}

	private List<PickReason> why(CouncilMember member, int fewest) {
		List<PickReason> why = new ArrayList<>();
		why.add(new PickReason(fewest == 0 ? PickReason.Code.KIND_MISSING : PickReason.Code.KIND_FEWEST,
				member.kind().name()));
		if (question.community() != null) {
			why.add(new PickReason(own(member) ? PickReason.Code.OWN_COUNCIL : PickReason.Code.FROM_SUBDISTRICT, null));
		}
		long turns = record(member).turns();
		why.add(new PickReason(turns == 0 ? PickReason.Code.NEVER_DRAWN : PickReason.Code.TURNS, Long.toString(turns)));
		if (knows(member)) {
			why.add(new PickReason(PickReason.Code.SPECIALITY, question.category().substring(0, 2)));
		}
		return why;
	}

	private boolean own(CouncilMember member) {
		return question.community() == null || question.community().equals(member.community());
	}

	private boolean knows(CouncilMember member) {
		return question.category() != null && question.category().length() >= 2
				&& member.specialities().contains(question.category().substring(0, 2));
	}

	private ServiceRecord record(CouncilMember member) {
		return records.getOrDefault(member.id(), ServiceRecord.none(member.id()));
	}

	/** 东苑物业 is 大庆市东苑物业服务有限公司; shorter names have to be the same. */
	private static boolean sameUnit(String one, String other) {
		return one.equals(other) || one.length() >= SHORTEST_PART && other.contains(one)
				|| other.length() >= SHORTEST_PART && one.contains(other);
	}

	private static String plain(String name) {
		return name == null ? "" : SameBuilding.plain(name);
	}

}
