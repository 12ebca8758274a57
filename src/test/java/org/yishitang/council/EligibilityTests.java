package org.yishitang.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.OfficeTest;
import org.yishitang.petition.Channel;
import org.yishitang.petition.Classification;
import org.yishitang.petition.Facts;
import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.Nature;
import org.yishitang.petition.NotNow;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Refused;
import org.yishitang.petition.Urgency;

/** g-6 row by row, what owners must decide, and what the secretary may let into the pool. */
@OfficeTest
@Transactional
class EligibilityTests {

	@Autowired
	EligibilityTables tables;

	@Autowired
	Screening screening;

	@Autowired
	CouncilTopics topics;

	@Autowired
	TopicRules rules;

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "ACCUSATION,-,F,62,T,5,LEADER,NOT,第30条", "CLAIM,1202,-,62,T,5,LEADER,NOT,第30条",
			"CLAIM,0901,-,5,F,0,-,NOT,反家庭暴力法", "CLAIM,0904,-,5,F,0,-,NOT,未成年人保护法", "CLAIM,0301,violence,62,T,5,LEADER,NOT,公安机关",
			"CLAIM,0605,-,62,F,0,-,NOT,公安机关", "CLAIM,0301,inCourt,62,F,0,-,NOT,第31条第1项",
			"CLAIM,0301,inArbitration,62,F,0,-,NOT,第31条第2项", "CLAIM,0401,unlawful,62,F,0,-,NOT,修改建议",
			"CLAIM,0301,privateData,62,F,0,-,NOT,人民调解", "CLAIM,0401,-,5,F,0,-,YES,五户以上", "CLAIM,0401,-,4,F,0,-,NOT,人民调解",
			"CLAIM,0205,-,1,F,0,-,YES,公共资金", "CLAIM,0206,-,1,F,0,-,YES,业主组织", "CLAIM,0301,-,1,T,0,-,YES,共有部分",
			"CLAIM,0301,-,1,F,3,-,YES,三次以上", "CLAIM,0301,-,1,F,2,-,NOT,分管领导提请", "CLAIM,0301,-,1,F,0,LEADER,YES,分管领导",
			"CLAIM,0301,-,1,F,0,HANDLER,YES,承办人", "-,-,-,1,F,0,-,NOT,网格" })
	void theTableSaysWhichRuleAndWhatOtherWay(String nature, String category, String flag, int households, String common,
			int repeated, String asked, String result, String words) {
		Judgement judgement = tables.judge(new TopicFacts(nature, category, "privateData".equals(flag),
				"violence".equals(flag), "inCourt".equals(flag), "inArbitration".equals(flag), "unlawful".equals(flag),
				households, common.equals("T"), repeated, asked));
		assertThat(judgement.eligible()).isEqualTo(result.equals("YES"));
		assertThat(judgement.reason()).contains(words);
	}

	@ParameterizedTest
	@EnumSource(OwnersSubject.class)
	void ownersDecideByTheMajoritiesOfTheLaw(OwnersSubject subject) {
		OwnersNeed need = tables.ownersVote(subject);
		assertThat(need.vote()).isEqualTo(switch (subject) {
			case NONE -> OwnersVote.NONE;
			case RAISE_FUND, REBUILD, CHANGE_USE -> OwnersVote.THREE_QUARTERS;
			default -> OwnersVote.HALF;
		});
		if (subject != OwnersSubject.NONE) {
			assertThat(need.reason()).contains("第278条", "第" + subject.ordinal() + "项", "三分之二以上");
		}
	}

	@Test
	void aTopicWaitsForTheSecretaryAndIsDecidedOnce() {
		String id = screening.propose(draft("东苑小区增设充电棚", 30, ScreeningAnswers.none()), "community-1");
		assertThat(topics.findById(id).orElseThrow().state()).isEqualTo(TopicState.PROPOSED);
		TopicSubject shed = subject("东苑小区增设充电棚", 30, OwnersSubject.CHANGE_USE);
		screening.accept(id, shed, ScreeningAnswers.none(), null, "council-sec");
		CouncilTopic topic = topics.findById(id).orElseThrow();
		assertThat(topic.state()).isEqualTo(TopicState.ACCEPTED);
		assertThat(topic.screenedBy()).isEqualTo("council-sec");
		assertThat(topic.ownersVote()).isEqualTo(OwnersVote.THREE_QUARTERS);
		assertThatThrownBy(() -> screening.reject(id, "又想了想", "council-sec")).isInstanceOf(NotNow.class);
		screening.correct(id, subject("东苑小区增设充电棚", 31, OwnersSubject.MANAGER));
		assertThat(topic.ownersVote()).isEqualTo(OwnersVote.HALF);
		assertThat(topic.subject().households()).isEqualTo(31);
	}

	@Test
	void whatTheTableExcludesStaysOutWhateverTheSecretarySays() {
		String id = screening.propose(draft("邻居吵架", 1, ScreeningAnswers.none()), "clerk-a");
		TopicSubject subject = subject("邻居吵架", 1, OwnersSubject.NONE);
		assertThatThrownBy(() -> screening.accept(id, subject, ScreeningAnswers.none(), "试试", "council-sec"))
			.isInstanceOfSatisfying(Refused.class, refused -> {
				assertThat(refused.refusal().key()).isEqualTo("council.refusal.not-eligible");
				assertThat(refused.refusal().arguments().get(0).toString()).contains("人民调解");
			});
		ScreeningAnswers violence = new ScreeningAnswers(false, false, true, false, false, false, true);
		assertThatThrownBy(() -> screening.accept(id, subject, violence, "领导提请", "council-sec")).isInstanceOf(Refused.class);
		assertThatThrownBy(() -> screening.reject(id, " ", "council-sec"))
			.isInstanceOfSatisfying(FieldRefused.class, refused -> assertThat(refused.field()).isEqualTo("reason"));
		screening.reject(id, "请申请人民调解", "council-sec");
		assertThat(topics.findById(id).orElseThrow().screeningReason()).isEqualTo("请申请人民调解");
	}

	@Test
	void onlyWhoeverBroughtItTakesItBack() {
		String id = screening.propose(draft("增设座椅", 30, ScreeningAnswers.none()), "member-1");
		assertThatThrownBy(() -> screening.withdraw(id, "member-2")).isInstanceOf(Refused.class);
		screening.withdraw(id, "member-1");
		assertThat(topics.findById(id).orElseThrow().state()).isEqualTo(TopicState.WITHDRAWN);
	}

	@Test
	void somethingMissingIsNamed() {
		assertThatThrownBy(() -> screening.propose(draft(" ", 3, ScreeningAnswers.none()), "clerk-a"))
			.isInstanceOfSatisfying(FieldRefused.class, refused -> assertThat(refused.field()).isEqualTo("title"));
		TopicDraft nobody = new TopicDraft(subject("座椅", 3, OwnersSubject.NONE), TopicSource.RESIDENT, null,
				ScreeningAnswers.none());
		assertThatThrownBy(() -> screening.propose(nobody, "clerk-a"))
			.isInstanceOfSatisfying(FieldRefused.class, refused -> assertThat(refused.field()).isEqualTo("onBehalfOf"));
		assertThatThrownBy(() -> screening.decide("1/99/没有的地方", "x", TopicState.ACCEPTED, null, "council-sec"))
			.isInstanceOf(NotNow.class);
	}

	@Test
	void theHandlerCannotBringWhatTheTableExcludes() {
		Petition petition = new Petition("T-1", Channel.VISIT, null, null, "clerk-a", "x");
		petition.classify(new Classification("0301", Nature.CLAIM, Urgency.L4, Procedure.ORDINARY));
		assertThat(rules.onComplete(petition, "handler-1", Map.of("next", "COUNCIL"))).isEmpty();
		petition.raisedBy(false, 1, null, new Facts(null, null, null, null, null, 62, null, null, true, null), null);
		assertThat(rules.onComplete(petition, "handler-1", Map.of("next", "COUNCIL"))).hasValueSatisfying(
				refusal -> assertThat(refusal.arguments().get(0).toString()).contains("诉讼"));
		assertThat(rules.onComplete(petition, "handler-1", Map.of("next", "DRAFT"))).isEmpty();
	}

	private static TopicDraft draft(String title, int households, ScreeningAnswers answers) {
		return new TopicDraft(subject(title, households, OwnersSubject.NONE), TopicSource.RESIDENT, "居民试验", answers);
	}

	private static TopicSubject subject(String title, int households, OwnersSubject owners) {
		return new TopicSubject(title, "", "1", "东苑小区", "0301", households, false, owners);
	}

}
