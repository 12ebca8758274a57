package org.yishitang.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The draw of members: balance, rotation, terms, conflicts and the same answer every time. */
class DrawTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

	private static final Instant MARCH = Instant.parse("2026-03-01T01:00:00Z");

	private static final Instant MAY = Instant.parse("2026-05-01T01:00:00Z");

	private final Map<String, ServiceRecord> records = new HashMap<>();

	private final Set<String> unavailable = new HashSet<>();

	private PickingQuestion question = new PickingQuestion("1", "0401", Set.of(), Set.of(), Set.of(), DAY, 5, Set.of(),
			Set.of());

	@Test
	void eachKindHasItsSeatBeforeOneHasTwo() {
		MemberProposal proposal = draw(pool(2, "1"));
		assertThat(proposal.proposed()).extracting(candidate -> candidate.member().kind())
			.containsExactlyInAnyOrder(MemberKind.values());
		assertThat(proposal.balance().values()).containsOnly(1L);
		assertThat(proposal.standingBy()).hasSize(5);
		assertThat(proposal.enough()).isTrue();
		assertThat(proposal.proposed().get(0).why()).extracting(PickReason::code)
			.startsWith(PickReason.Code.KIND_MISSING, PickReason.Code.OWN_COUNCIL, PickReason.Code.NEVER_DRAWN);
	}

	@Test
	void whoKeepsASeatCountsForTheBalance() {
		List<CouncilMember> pool = pool(2, "1");
		String veteran = pool.get(0).id();
		question = question.with(4, Set.of(veteran), Set.of());
		MemberProposal proposal = draw(pool);
		assertThat(proposal.proposed()).extracting(candidate -> candidate.member().kind())
			.doesNotContain(MemberKind.PARTY_VETERAN)
			.hasSize(4);
		assertThat(proposal.ordered()).extracting(candidate -> candidate.member().id()).doesNotContain(veteran);
		assertThat(proposal.dropped()).isEmpty();
	}

	@Test
	void whoSatLeastAndLongestAgoComesFirst() {
		CouncilMember often = member("YS-1", MemberKind.PARTY_VETERAN, "1");
		CouncilMember lately = member("YS-2", MemberKind.PARTY_VETERAN, "1");
		CouncilMember longAgo = member("YS-3", MemberKind.PARTY_VETERAN, "1");
		CouncilMember never = member("YS-4", MemberKind.PARTY_VETERAN, "1");
		served(often, 3, 0, MARCH);
		served(lately, 1, 0, MAY);
		served(longAgo, 0, 1, MARCH);
		assertThat(ids(draw(List.of(often, lately, longAgo, never)))).containsExactly("YS-4", "YS-3", "YS-2", "YS-1");
	}

	@Test
	void whoDeclinedOrStayedOutHasHadNoTurn() {
		CouncilMember declined = member("YS-1", MemberKind.PARTY_VETERAN, "1");
		CouncilMember sat = member("YS-0", MemberKind.PARTY_VETERAN, "1");
		records.put(declined.id(), new ServiceRecord(declined.id(), 4, 0, 3, 1, 0, 0, null));
		served(sat, 1, 0, MARCH);
		assertThat(ids(draw(List.of(sat, declined)))).containsExactly("YS-1", "YS-0");
	}

	@Test
	void knowledgeDecidesBetweenEquals() {
		CouncilMember other = member("YS-1", MemberKind.CPPCC_MEMBER, "1");
		CouncilMember knows = knowing("YS-2", MemberKind.CPPCC_MEMBER, "04");
		MemberProposal proposal = draw(List.of(other, knows));
		assertThat(ids(proposal)).containsExactly("YS-2", "YS-1");
		assertThat(proposal.ordered().get(0).why()).contains(new PickReason(PickReason.Code.SPECIALITY, "04"));
		served(knows, 1, 0, MARCH);
		assertThat(ids(draw(List.of(other, knows)))).as("rotation before knowledge").containsExactly("YS-1", "YS-2");
	}

	@Test
	void theSubdistrictHelpsOutWhereAKindIsMissing() {
		List<CouncilMember> pool = new ArrayList<>(pool(1, "1"));
		pool.removeIf(member -> member.kind() == MemberKind.CONGRESS_DEPUTY);
		CouncilMember deputy = member("YS-900", MemberKind.CONGRESS_DEPUTY, null);
		CouncilMember veteran = member("YS-901", MemberKind.PARTY_VETERAN, null);
		pool.addAll(List.of(deputy, veteran));
		MemberProposal proposal = draw(pool);
		assertThat(proposal.proposed()).extracting(candidate -> candidate.member().id()).contains("YS-900")
			.doesNotContain("YS-901");
		assertThat(proposal.ordered().stream().filter(each -> each.member().ofSubdistrict()))
			.allSatisfy(each -> assertThat(each.why()).extracting(PickReason::code)
				.contains(PickReason.Code.FROM_SUBDISTRICT));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-27,2026-11-27,,true", "2026-11-28,2029-11-27,,false", "2023-11-01,2026-11-26,,false",
			"2023-11-01,2026-11-27,,true", "2023-11-01,2029-11-01,2026-11-28,true", "2023-11-01,2029-11-01,2026-11-27,false" })
	void onlyMembersInTermAreAsked(LocalDate from, LocalDate to, LocalDate leftOn, boolean asked) {
		CouncilMember member = new CouncilMember("YS-1", "试一", MemberKind.PARTY_VETERAN, "1", null, null, null, null,
				null, Set.of(), from, to, leftOn);
		MemberProposal proposal = draw(List.of(member));
		assertThat(proposal.ordered()).hasSize(asked ? 1 : 0);
		assertThat(proposal.dropped()).extracting(Dropped::why)
			.isEqualTo(asked ? List.of() : List.of(Dropped.Ground.OUT_OF_TERM));
	}

	@Test
	void whoIsAwayOrWasAskedBeforeIsLeftOut() {
		List<CouncilMember> pool = pool(1, "1");
		unavailable.add(pool.get(0).id());
		question = question.with(5, Set.of(), Set.of(pool.get(1).id()));
		MemberProposal proposal = draw(pool);
		assertThat(proposal.dropped()).containsExactly(new Dropped(pool.get(0), Dropped.Ground.UNAVAILABLE),
				new Dropped(pool.get(1), Dropped.Ground.ASKED_BEFORE));
		assertThat(proposal.enough()).as("three of five").isFalse();
		assertThat(proposal.proposed()).hasSize(3);
	}

	@Test
	void conflictsThatTheDataShowKeepMembersOut() {
		CouncilMember neighbour = at("YS-1", "甲一", null, "东苑小区12号楼", null);
		CouncilMember employee = at("YS-2", "甲二", "东苑物业", null, null);
		CouncilMember earlier = at("YS-3", "甲三", null, null, "member-1");
		CouncilMember party = at("YS-4", "王小明", null, null, null);
		CouncilMember free = at("YS-5", "甲五", "凤阳商店", "东苑小区2号楼", "member-2");
		question = new PickingQuestion("1", "0203", Set.of("大庆市龙凤区东苑12号楼2单元201室"),
				Set.of("王 小明", "大庆市东苑物业服务有限公司"), Set.of("officer", "member-1"), DAY, 5, Set.of(), Set.of());
		MemberProposal proposal = draw(List.of(neighbour, employee, earlier, party, free));
		assertThat(ids(proposal)).containsExactly("YS-5");
		assertThat(proposal.dropped()).extracting(Dropped::why)
			.containsExactly(Dropped.Ground.NEIGHBOUR, Dropped.Ground.EMPLOYER, Dropped.Ground.EARLIER_PART,
					Dropped.Ground.SAME_NAME);
		assertThat(proposal.dropped()).extracting(dropped -> dropped.why().conflict())
			.containsExactly(Conflict.NEIGHBOUR, Conflict.EMPLOYER, Conflict.EARLIER_PART, Conflict.OTHER);
	}

	@ParameterizedTest
	@CsvSource({ "东苑小区12号楼,东苑12号楼3单元,true", "东苑小区12号楼,东苑小区２号楼,false", "东苑小区12号楼,西苑小区12号楼,false",
			"东苑小区12号楼,东苑小区１２号楼2单元201室,true", "东苑小区,东苑小区,false", "12号楼,东苑小区12号楼,false",
			"龙凤区东苑小区 12号楼,东苑小区12号楼,true", "和平家属院3栋,和平3栋,true", "东苑小区112号楼,东苑小区12号楼,false" })
	void buildingsAreTheSameHoweverTheyAreWritten(String one, String other, boolean same) {
		assertThat(SameBuilding.are(one, other)).isEqualTo(same);
		assertThat(SameBuilding.are(other, one)).isEqualTo(same);
		assertThat(SameBuilding.are(one, null)).isFalse();
	}

	@Test
	void nobodyToAskGivesAnEmptyProposal() {
		MemberProposal proposal = draw(List.of());
		assertThat(proposal.proposed()).isEmpty();
		assertThat(proposal.enough()).isFalse();
		assertThat(proposal.balance().values()).containsOnly(0L);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void whateverTheCouncilTheDrawIsBalancedCompleteAndTheSameAgain(long seed) {
		Random chance = new Random(seed);
		for (int round = 0; round < 50; round++) {
			List<CouncilMember> pool = IntStream.range(0, chance.nextInt(30))
				.mapToObj(i -> member("YS-%03d".formatted(i), MemberKind.values()[chance.nextInt(5)],
						chance.nextBoolean() ? "1" : null))
				.collect(Collectors.toList());
			records.clear();
			unavailable.clear();
			pool.forEach(member -> {
				served(member, chance.nextInt(4), chance.nextInt(2), MARCH.plusSeconds(chance.nextInt(1_000_000)));
				if (chance.nextInt(6) == 0) {
					unavailable.add(member.id());
				}
			});
			question = question.with(chance.nextInt(9), Set.of(), Set.of());
			MemberProposal proposal = draw(pool);
			assertThat(proposal.ordered().size() + proposal.dropped().size()).isEqualTo(pool.size());
			assertThat(ids(proposal)).doesNotHaveDuplicates().noneMatch(unavailable::contains);
			balanced(proposal);
			Collections.shuffle(pool, chance);
			assertThat(draw(pool)).isEqualTo(proposal);
		}
	}

	/** Whichever kind has fewer seats than another by two has nobody left who stands by. */
	private static void balanced(MemberProposal proposal) {
		long most = Collections.max(proposal.balance().values());
		Set<MemberKind> standingBy = proposal.standingBy()
			.stream()
			.map(candidate -> candidate.member().kind())
			.collect(Collectors.toSet());
		assertThat(proposal.balance().entrySet()).filteredOn(entry -> entry.getValue() < most - 1)
			.allSatisfy(entry -> assertThat(standingBy).doesNotContain(entry.getKey()));
	}

	private MemberProposal draw(List<CouncilMember> pool) {
		return new Draw(question, unavailable, records).from(pool);
	}

	private void served(CouncilMember member, long came, long ahead, Instant last) {
		records.put(member.id(), new ServiceRecord(member.id(), came + ahead, came, 0, 0, 0, ahead, came + ahead == 0 ? null : last));
	}

	private static List<String> ids(MemberProposal proposal) {
		return proposal.ordered().stream().map(candidate -> candidate.member().id()).toList();
	}

	private static List<CouncilMember> pool(int each, String community) {
		return Arrays.stream(MemberKind.values())
			.flatMap(kind -> IntStream.range(0, each)
				.mapToObj(i -> member("YS-%d%d".formatted(kind.ordinal() + 1, i), kind, community)))
			.toList();
	}

	private static CouncilMember member(String id, MemberKind kind, String community) {
		return new CouncilMember(id, "试" + id, kind, community, null, null, null, null, null, Set.of(),
				DAY.minusYears(1), DAY.plusYears(2), null);
	}

	private static CouncilMember knowing(String id, MemberKind kind, String speciality) {
		return new CouncilMember(id, "试" + id, kind, "1", null, null, null, null, null, Set.of(speciality),
				DAY.minusYears(1), DAY.plusYears(2), null);
	}

	private static CouncilMember at(String id, String name, String employer, String building, String account) {
		return new CouncilMember(id, name, MemberKind.PARTY_VETERAN, "1", account, employer, null, building, null,
				Set.of(), DAY.minusYears(1), DAY.plusYears(2), null);
	}

}
