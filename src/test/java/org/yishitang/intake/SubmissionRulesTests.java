package org.yishitang.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.Facts;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@OfficeTest
class SubmissionRulesTests {

	@Autowired
	RegisteringPetition registering;

	@Autowired
	Petitions petitions;

	@Autowired
	Parties parties;

	@Autowired
	OfficeClock clock;

	@Autowired
	MessageSource messages;

	@BeforeEach
	void onTheMorningOfTheOfficesDay() {
		clock.setTo(Instant.parse("2026-11-23T02:00:00Z"));
	}

	static Stream<Arguments> broken() {
		Submission good = Examples.leak();
		Person longName = Person.called("𠮷".repeat(31), null);
		List<Person> six = Collections.nCopies(6, Person.called("代表", null));
		return Stream.of(arguments("channel", "channel-missing", Submission.of(null, "字").withoutName()),
				arguments("channel", "channel-unknown", Submission.of("FAX", "字").withoutName()),
				arguments("text", "text-missing", Submission.of("WEB", " \n ").withoutName()),
				arguments("text", "text-too-long", Submission.of("WEB", "字".repeat(10_001)).withoutName()),
				arguments("text", "unreadable", Submission.of("WEB", "a\u0000b").withoutName()),
				arguments("text", "unreadable", Submission.of("WEB", "a\ud842b").withoutName()),
				arguments("petitioner", "petitioner-missing", Submission.of("WEB", "字")),
				arguments("petitioner.name", "name-missing", good.from(Person.called("  ", null))),
				arguments("petitioner.name", "name-too-long", good.from(longName)),
				arguments("petitioner.name", "unreadable", good.from(Person.called("王\n小明", null))),
				arguments("petitioner.phone", "phone-unknown", good.from(Person.called("王小明", "12345"))),
				arguments("respondent.phone", "phone-unknown", good.against(Person.called("李某", "电话"))),
				arguments("category", "category-unknown", good.about("02", null)),
				arguments("category", "category-unknown", good.about("0299", null)),
				arguments("nature", "nature-unknown", good.about(null, "ANGER")),
				arguments("headcount", "headcount", good.by(0, null)),
				arguments("representatives", "representatives-missing", visit(6, null)),
				arguments("representatives", "representatives-missing", visit(6, List.of())),
				arguments("representatives", "representatives-too-many", visit(6, six)),
				arguments("representatives", "representatives-too-many", good.by(7, six)),
				arguments("representatives[0].name", "name-missing", visit(6, List.of(Person.called("", null)))),
				arguments("representatives[0]", "name-missing", visit(6, Collections.singletonList(null))),
				arguments("place.community", "community-unknown", good.at(new Place("9", null, null))),
				arguments("place.grid", "grid-unknown", good.at(new Place(null, "999", null))),
				arguments("place.grid", "grid-elsewhere", good.at(new Place("8", "001", null))),
				arguments("facts.households", "households", good.given(facts(0, null))),
				arguments("facts.temperature", "temperature", good.given(facts(null, new BigDecimal("300")))),
				arguments("receivedAt", "staff-only", good.noted("2026-11-20", null, null, null)),
				arguments("sourceNo", "staff-only", good.noted(null, "A-1", null, null)),
				arguments("statedDue", "staff-only", good.noted(null, null, "2026-12-20", null)),
				arguments("incidentAt", "staff-only", good.noted(null, null, null, "2026-11-20")));
	}

	@ParameterizedTest
	@MethodSource("broken")
	void eachRuleHasItsSentenceBesideItsField(String field, String rule, Submission submission) {
		FieldRefusal refusal = refusal(submission, CaseEvent.PETITIONER);
		assertThat(refusal.field()).isEqualTo(field);
		assertThat(refusal.refusal().key()).isEqualTo("intake.refusal." + rule);
		for (Locale reader : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
			assertThat(messages.getMessage(refusal.refusal().key(), refusal.refusal().arguments().toArray(), reader))
				.doesNotContain("{")
				.matches("(?s).*[。.]");
		}
	}

	@Test
	void saysAllThatIsWrongAtOnce() {
		InvalidFields problem = catchThrowableOfType(InvalidFields.class,
				() -> registering.register(
						Submission.of("FAX", "").from(Person.called("", "1")).about("xx", "xx"),
						CaseEvent.PETITIONER, null));
		assertThat(problem.fields()).extracting(FieldRefusal::field)
			.containsExactly("channel", "text", "category", "nature", "petitioner.name", "petitioner.phone");
	}

	@Test
	void staffSayWhenItCame() {
		String no = register(Examples.leak().noted("2026-11-20", "12345-77", "2026-12-20", "2026-11-19T08:30:00"),
				"clerk-a");
		var petition = petitions.get(no);
		assertThat(petition.receivedAt()).isEqualTo("2026-11-19T16:00:00Z");
		assertThat(petition.source().incidentAt()).isEqualTo("2026-11-19T00:30:00Z");
		assertThat(petition.source().statedDue()).isEqualTo("2026-12-20");
		assertThat(petition.registeredBy()).isEqualTo("clerk-a");
	}

	@Test
	void receiptLiesAtMostSixtyDaysBackAndNeverAhead() {
		register(Examples.leak().noted("2026-09-24", null, null, null), "clerk-a");
		register(Examples.leak().noted("2026-11-23T10:00:00+08:00", null, null, null), "clerk-a");
		assertThat(staffRule(Examples.leak().noted("2026-09-23", null, null, null))).endsWith("received-too-long-ago");
		assertThat(staffRule(Examples.leak().noted("2026-11-24", null, null, null))).endsWith("received-in-future");
		assertThat(staffRule(Examples.leak().noted("2026-11-23T10:00:01", null, null, null)))
			.endsWith("received-in-future");
		assertThat(staffRule(Examples.leak().noted("gestern", null, null, null))).endsWith("no-date");
		assertThat(staffRule(Examples.leak().noted(null, null, "31.12.2026", null))).endsWith("no-date");
	}

	@Test
	void sixVisitorsWithFiveRepresentativesAreWelcome() {
		String no = register(visit(6, Collections.nCopies(5, Person.called("代表", "13900000000"))), "clerk-a");
		assertThat(parties.findByCaseNoOrderByRoleAscPositionAsc(no)).hasSize(6);
	}

	@Test
	void keepsRareNamesAndLongTexts() {
		String name = "𠮷野·🌸" + "𬍛".repeat(26);
		String text = "𠮷🏠\n".repeat(3_333) + "完";
		String no = register(Submission.of("WEB", text).from(Person.called(name, null)), CaseEvent.PETITIONER);
		assertThat(petitions.get(no).text()).isEqualTo(text);
		assertThat(parties.findByCaseNoOrderByRoleAscPositionAsc(no).get(0).name()).isEqualTo(name);
	}

	@Test
	void cutsThePlaceToItsBuildingAndFindsItsGrid() {
		String no = register(Examples.leak().at(new Place(null, null, "东苑小区12号楼2单元201室")), CaseEvent.PETITIONER);
		Place place = petitions.get(no).place();
		assertThat(place.address()).isEqualTo("东苑小区12号楼");
		assertThat(place.community()).isEqualTo("1");
		assertThat(place.grid()).isNotNull();
	}

	@Test
	void whoStaysAnonymousIsNotWrittenDown() {
		String no = register(Examples.leak().withoutName(), CaseEvent.PETITIONER);
		assertThat(parties.findByCaseNoOrderByRoleAscPositionAsc(no)).isEmpty();
		assertThat(petitions.get(no).anonymous()).isTrue();
	}

	private String staffRule(Submission submission) {
		return refusal(submission, "clerk-a").refusal().key();
	}

	private FieldRefusal refusal(Submission submission, String actor) {
		InvalidFields problem = catchThrowableOfType(InvalidFields.class,
				() -> registering.register(submission, actor, null));
		assertThat(problem).as("refused").isNotNull();
		assertThat(problem.fields()).hasSize(1);
		return problem.fields().get(0);
	}

	private String register(Submission submission, String actor) {
		return registering.register(submission, actor, null).no();
	}

	private static Submission visit(int headcount, List<Person> representatives) {
		return Submission.of("VISIT", "停车").from(Person.called("王小明", null)).by(headcount, representatives);
	}

	private static Facts facts(Integer households, BigDecimal temperature) {
		return new Facts(null, null, null, temperature, null, households, null, null, null, null);
	}

}
