package org.yishitang.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseHands;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.CaseNumbers;
import org.yishitang.petition.Channel;
import org.yishitang.petition.Classification;
import org.yishitang.petition.Facts;
import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.Nature;
import org.yishitang.petition.NotNow;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.PartyRole;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Place;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Source;
import org.yishitang.petition.Status;
import org.yishitang.petition.Urgency;

/** Matters that come before the council: once a topic, followed to its end, with people who have no part in it. */
@OfficeTest
@Transactional
class TopicsOfCasesTests {

	@Autowired
	OfficeClock clock;

	@Autowired
	Petitions petitions;

	@Autowired
	Parties parties;

	@Autowired
	CaseNumbers numbers;

	@Autowired
	CaseHands hands;

	@Autowired
	CaseLog log;

	@Autowired
	Topics topics;

	@Autowired
	CouncilTopics rows;

	@Autowired
	Repeats repeats;

	@Autowired
	PickingQuestions questions;

	@Autowired
	Picking picking;

	@Autowired
	SittingSeatRows seats;

	@Autowired
	TopicPool pool;

	@Autowired
	Screening screening;

	@Autowired
	CouncilMembers members;

	@Autowired
	JdbcClient database;

	@Test
	void aMatterBecomesATopicOnceAndIsFollowed() {
		Petition parking = matter("停车试验小区", "0401", 62);
		moved(parking, Status.TRIAGE, Status.ACCEPTED, Status.ASSIGNED, Status.INVESTIGATING);
		log.move(parking, Status.CONSULTATION, CaseEventType.CONSULTATION_STARTED, CaseEvent.SYSTEM, Map.of());
		CouncilTopic topic = topics.ofCase(parking.no()).orElseThrow();
		assertThat(topics.fromCase(parking, "officer").getId()).isEqualTo(topic.getId());
		assertThat(topic.state()).isEqualTo(TopicState.ACCEPTED);
		assertThat(topic.source()).isEqualTo(TopicSource.CASE);
		assertThat(topic.subject().title()).isEqualTo("停车试验小区：停车位争议与规划");
		assertThat(topic.subject().households()).isEqualTo(62);
		assertThat(topic.subject().words()).as("what was written stays in the case file").isEmpty();
		assertThat(topic.eligibility()).isEqualTo(Eligibility.ELIGIBLE);
		assertThat(topic.eligibilityReason()).contains("五户以上");
		assertThat(topic.ownersVote()).isEqualTo(OwnersVote.NONE);
		topics.onAgenda(topic.getId());
		topics.backToPool(topic.getId());
		topics.onAgenda(topic.getId());
		log.note(parking, CaseEventType.CONSULTATION_ENDED, CaseEvent.SYSTEM, Map.of());
		assertThat(topic.state()).isEqualTo(TopicState.DONE);
		moved(parking, Status.INVESTIGATING);
		log.move(parking, Status.CONSULTATION, CaseEventType.CONSULTATION_STARTED, CaseEvent.SYSTEM, Map.of());
		assertThat(topic.state()).as("brought before the council again").isEqualTo(TopicState.ACCEPTED);
		log.move(parking, Status.WITHDRAWN, CaseEventType.WITHDRAWN, CaseEvent.PETITIONER, Map.of());
		assertThat(topic.state()).isEqualTo(TopicState.WITHDRAWN);
	}

	@Test
	void whatIsRaisedAgainAndAgainIsProposedAndAccusationsAreNotCounted() {
		String place = "反复试验小区%s号楼".formatted(Math.abs(UUID.randomUUID().hashCode() % 10_000));
		matter(place, "0301", 1);
		matter(place, "0302", 1);
		matter(place, "0203", 1);
		Petition accusation = matter(place, "0303", 1);
		accusation.classify(new Classification("0303", Nature.ACCUSATION, Urgency.L2, Procedure.RESTRICTED));
		assertThat(repeats.often()).noneMatch(each -> each.place().equals(place));
		Petition third = matter(place, "0304", 1);
		assertThat(repeats.of(third)).isEqualTo(3);
		assertThat(repeats.often()).filteredOn(each -> each.place().equals(place)).singleElement().satisfies(found -> {
			assertThat(found.sort()).isEqualTo("03");
			assertThat(found.times()).isEqualTo(3);
			assertThat(found.key()).isEqualTo("1/03/" + place);
		});
		assertThat(topics.fromCase(third, "officer").eligibilityReason()).contains("三次以上");
	}

	@Test
	void theSecretaryTakesASuggestionUpOrLeavesItAndItIsNotMadeAgain() {
		List<String> keys = List.of("建议试验甲小区", "建议试验乙小区").stream().map(place -> {
			String there = place + Math.abs(UUID.randomUUID().hashCode() % 10_000) + "号楼";
			List.of("0401", "0402", "0401").forEach(category -> matter(there, category, 1));
			return "1/04/" + there;
		}).toList();
		assertThat(pool.suggested()).extracting(Repeated::key).containsAll(keys);
		String taken = screening.decide(keys.get(0), "停车", TopicState.ACCEPTED, null, "council-sec");
		assertThat(rows.findById(taken).orElseThrow().eligibilityReason()).contains("三次以上");
		assertThat(rows.findById(taken).orElseThrow().subject().place()).startsWith("建议试验甲小区");
		assertThatThrownBy(() -> screening.decide(keys.get(1), "停车", TopicState.REJECTED, " ", "council-sec"))
			.isInstanceOf(FieldRefused.class);
		screening.decide(keys.get(1), "停车", TopicState.REJECTED, "已由交警处理", "council-sec");
		assertThat(pool.suggested()).extracting(Repeated::key).doesNotContainAnyElementsOf(keys);
		assertThatThrownBy(() -> screening.decide(keys.get(1), "停车", TopicState.ACCEPTED, null, "council-sec"))
			.isInstanceOf(NotNow.class);
		assertThat(pool.find(new TopicFilter(TopicState.REJECTED, TopicSource.REPEATED, "1", "council-sec"), 0, 500).getSize())
			.isEqualTo(100);
	}

	@Test
	void whoCannotComeIsReplacedByTheSameKindWhileThereIsOne() {
		Petition leak = matter("无此楼", "0203", 1);
		PickingQuestion question = questions.about(topics.fromCase(leak, "handler-2"), LocalDate.now(clock), 5);
		List<CouncilMember> proposed = picking.propose(question).proposed().stream().map(Candidate::member).toList();
		assertThat(proposed).hasSize(5).extracting(CouncilMember::community).containsOnly("1");
		CouncilMember gone = proposed.get(0);
		Set<String> seated = proposed.stream().skip(1).map(CouncilMember::id).collect(Collectors.toSet());
		Candidate next = picking.nextSubstitute(question.with(1, seated, Set.of(gone.id())), gone.kind()).orElseThrow();
		assertThat(next.member().kind()).isEqualTo(gone.kind());
		assertThat(next.member().id()).isNotIn(seated).isNotEqualTo(gone.id());
		Set<String> all = members.all().stream().map(CouncilMember::id).collect(Collectors.toSet());
		Set<String> ofTheKind = members.all()
			.stream()
			.filter(member -> member.kind() == gone.kind())
			.map(CouncilMember::id)
			.collect(Collectors.toSet());
		assertThat(picking.nextSubstitute(question.with(1, seated, ofTheKind), gone.kind()).orElseThrow().member().kind())
			.isNotEqualTo(gone.kind());
		assertThat(picking.nextSubstitute(question.with(1, Set.of(), all), gone.kind())).isEmpty();
		assertThat(picking.record(gone)).isEqualTo(ServiceRecord.none(gone.id()));
	}

	@Test
	void whoHadAPartIsNotProposed() {
		Petition leak = matter("回避小区7号楼", "0203", 1);
		parties.save(new Party(UUID.randomUUID().toString(), leak.no(), PartyRole.RESPONDENT, 0, "李试验", null,
				"回避小区8号楼1单元101室"));
		hands.record(leak, "investigate", "handler-2");
		CouncilTopic topic = topics.fromCase(leak, "handler-2");
		PickingQuestion question = questions.about(topic, LocalDate.of(2026, 11, 27), 9);
		assertThat(question.community()).isEqualTo("1");
		assertThat(question.category()).isEqualTo("0203");
		assertThat(question.buildings()).contains("回避小区7号楼", "回避小区8号楼1单元101室");
		assertThat(question.names()).containsExactly("李试验");
		assertThat(question.hands()).containsExactlyInAnyOrder("handler-2", "clerk-a");
		assertThat(questions.about(leak.no(), LocalDate.of(2026, 11, 27), 9)).isEqualTo(question);
		assertThat(topic.eligibilityReason()).contains("承办人");
	}

	@Test
	void theServiceRecordIsReadFromTheSeats() {
		String member = "T-" + UUID.randomUUID().toString().substring(0, 8);
		String carried = UUID.randomUUID().toString();
		database.sql("insert into sitting (id, version, case_no, sitting_order, sitting_date, invited, present, in_favour, quorum_met, carried) values (?, 0, 'X', 0, ?, 3, 3, 3, true, true)")
			.params(carried, LocalDate.of(2026, 11, 2))
			.update();
		Instant drawn = Instant.parse("2026-10-26T01:00:00Z");
		seat(carried, member, SeatState.PRESENT, null, drawn);
		seat("gone", member, SeatState.PRESENT, null, drawn.minusSeconds(60));
		seat("s2", member, SeatState.DECLINED, null, drawn.plusSeconds(60));
		seat("s3", member, SeatState.RECUSED, Conflict.KINSHIP, drawn.plusSeconds(61));
		seat("s4", member, SeatState.CONFIRMED, null, drawn.plusSeconds(5));
		assertThat(seats.records(Set.of(member), Instant.EPOCH)).containsExactly(
				new ServiceRecord(member, 5, 2, 1, 1, 1, 1, drawn.plusSeconds(5)));
		assertThat(seats.records(Set.of(member), drawn.plusSeconds(60))).singleElement()
			.satisfies(lately -> assertThat(lately.turns()).isZero());
		assertThat(picking.lately(List.of())).isEmpty();
	}

	private void seat(String sitting, String member, SeatState state, Conflict conflict, Instant at) {
		SittingSeat seat = new SittingSeat(UUID.randomUUID().toString(), sitting, member, 0, null, at);
		if (state != SeatState.INVITED) {
			seat.becomes(state, conflict, at);
		}
		seats.save(seat);
	}

	private Petition matter(String place, String category, int households) {
		Instant now = clock.instant();
		Petition petition = new Petition(numbers.next(), Channel.VISIT, now, now, "clerk-a", "试验")
			.raisedBy(false, 1, new Place("1", "017", place), new Facts(null, null, null, null, null, households, null,
					null, null, null), Source.none());
		petition.classify(new Classification(category, Nature.CLAIM, Urgency.L4, Procedure.ORDINARY));
		return petitions.save(petition);
	}

	private void moved(Petition petition, Status... steps) {
		for (Status step : steps) {
			log.move(petition, step, CaseEventType.TRIAGED, "officer", Map.of());
		}
	}

}
