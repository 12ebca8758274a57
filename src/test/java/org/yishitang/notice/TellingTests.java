package org.yishitang.notice;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishitang.OfficeTest;
import org.yishitang.clock.LadderClimbed;
import org.yishitang.clock.LadderStep;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.Channel;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Through the real bus: a listener that nobody calls would be noticed here. */
@OfficeTest
class TellingTests {

	@Autowired
	ApplicationEventPublisher bus;

	@Autowired
	Messages messages;

	@Autowired
	Letters letters;

	@Autowired
	Petitions petitions;

	@Autowired
	CaseNotes notes;

	@Autowired
	MessageSource words;

	String no = "T-" + UUID.randomUUID().toString().substring(0, 20);

	@ParameterizedTest
	@EnumSource(CaseEventType.class)
	void thePetitionerIsToldWhatIsForThePetitioner(CaseEventType type) {
		happens(type, Map.of());
		assertThat(messages.of(no, Locale.CHINA)).hasSize(type.toldToPetitioner() ? 1 : 0)
			.allSatisfy((told) -> assertThat(told.text()).startsWith(no));
	}

	@ParameterizedTest
	@EnumSource(CaseEventType.class)
	void everySentenceIsThereInBothLanguages(CaseEventType type) {
		if (type.toldToPetitioner()) {
			String key = "notice.told." + type;
			String chinese = words.getMessage(key, new Object[] { no }, Locale.CHINA);
			String english = words.getMessage(key, new Object[] { no }, Locale.ENGLISH);
			assertThat(chinese).isNotEqualTo(english).contains("：");
		}
	}

	@Test
	void theLadderWarnsEachRecipientOnThePageAndByMail() {
		String leader = no + "-a";
		bus.publishEvent(new LadderClimbed(no, "DL-06", LadderStep.LEADER, List.of(leader, no + "-b"), true,
				Instant.parse("2026-11-23T01:00:00Z")));
		assertThat(messages.inbox(leader, Locale.CHINA)).singleElement()
			.satisfies((told) -> assertThat(told.text()).contains(no, "DL-06", "空缺"))
			.satisfies((told) -> assertThat(told.kind()).isEqualTo("ladder"));
		assertThat(messages.unread(no + "-b")).isOne();
	}

	@Test
	void theSameStepWarnsOnce() {
		LadderClimbed climbed = new LadderClimbed(no, "DL-06", LadderStep.HOLDER, List.of(no), false,
				Instant.parse("2026-11-23T01:00:00Z"));
		bus.publishEvent(climbed);
		bus.publishEvent(climbed);
		assertThat(messages.inbox(no, Locale.CHINA)).hasSize(1);
	}

	@Test
	void acceptanceIssuesItsLetterOnce() {
		matter(null);
		happens(CaseEventType.ACCEPTED, Map.of());
		happens(CaseEventType.ACCEPTED, Map.of());
		assertThat(letters.of(no)).singleElement().satisfies((letter) -> {
			assertThat(letter.kind()).isEqualTo(LetterKind.ACCEPTANCE);
			assertThat(letter.letterNo()).matches("龙街信受〔\\d{4}〕\\d+号");
			assertThat(letter.manner()).as("who filed on our page reads there").isEqualTo(Manner.PORTAL);
			assertThat(letters.text(letter.getId())).contains("受理告知书", no, letter.letterNo());
		});
	}

	@Test
	void numbersOfAKindHaveNoGaps() {
		matter(null);
		happens(CaseEventType.ACCEPTED, Map.of());
		int first = number(letters.of(no).get(0));
		no = no + "-2";
		matter(null);
		happens(CaseEventType.ACCEPTED, Map.of());
		assertThat(number(letters.of(no).get(0))).isEqualTo(first + 1);
	}

	@Test
	void noLetterWhereNoneIsOwed() {
		matter("HAZARD");
		happens(CaseEventType.ACCEPTED, Map.of());
		assertThat(letters.of(no)).isEmpty();
	}

	@Test
	void theOpinionIsIssuedWhenSignedAndServedWhenServed() {
		matter(null);
		happens(CaseEventType.SIGNED, Map.of("outcome", "EXPLAIN", "opinion", notes.keep(no, "draft-opinion.opinion",
				"经查属实，依据物业管理条例解释。", "handler-1")));
		happens(CaseEventType.SERVED, Map.of("manner", "POST"));
		assertThat(letters.find(no, LetterKind.OPINION, 1)).hasValueSatisfying((letter) -> {
			assertThat(letter.manner()).isEqualTo(Manner.POST);
			assertThat(letter.servedAt()).isNotNull();
		});
	}

	private void matter(String exempt) {
		Instant now = Instant.parse("2026-11-23T01:00:00Z");
		Petition petition = new Petition(no, Channel.WEB, now, now, "petitioner", "路灯不亮");
		petition.exemptFromNotice(exempt);
		petitions.save(petition);
	}

	private void happens(CaseEventType type, Map<String, String> details) {
		bus.publishEvent(new CaseEvent(no, type, CaseEvent.SYSTEM, Instant.parse("2026-11-23T01:00:00Z"),
				Status.REGISTERED, Status.REGISTERED, details));
	}

	private static int number(Letter letter) {
		return Integer.parseInt(letter.letterNo().replaceAll(".*〕(\\d+)号", "$1"));
	}

}
