package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;
import org.yishitang.council.Choice;
import org.yishitang.council.Conflict;
import org.yishitang.council.Publishing;
import org.yishitang.council.SeatAnswers;
import org.yishitang.council.Sitting;
import org.yishitang.council.SittingDesk;
import org.yishitang.council.SittingLinks;
import org.yishitang.council.SittingResult;
import org.yishitang.council.SittingState;
import org.yishitang.council.Voting;
import org.yishitang.petition.NotNow;

/** The ways into a sitting besides its tasks: personal links, votes at the same moment, the secretary's page. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
class CouncilDoorsTests {

	@Autowired
	Workplace office;

	@Autowired
	SittingDesk desk;

	@Autowired
	SeatAnswers answers;

	@Autowired
	SittingLinks links;

	@Autowired
	Voting voting;

	@Autowired
	Publishing publishing;

	@Autowired
	JdbcClient database;

	@Autowired
	MockMvc web;

	@Autowired
	OfficeClock clock;

	@Test
	void votesCastAtTheSameMomentAreOneAndNoneComesAfterTheCount() throws Exception {
		Sitting sitting = voting();
		ExecutorService members = Executors.newFixedThreadPool(4);
		CountDownLatch go = new CountDownLatch(1);
		List<Future<?>> cast = new ArrayList<>();
		for (int at = 0; at < 8; at++) {
			Choice choice = at % 2 == 0 ? Choice.FOR : Choice.AGAINST;
			cast.add(members.submit(() -> {
				go.await();
				voting.cast(sitting.getId(), 1, 1, choice, "member");
				return null;
			}));
		}
		go.countDown();
		for (Future<?> each : cast) {
			each.get();
		}
		members.shutdown();
		assertThat(votes(sitting)).isEqualTo(1);
		voting.cast(sitting.getId(), 1, 1, Choice.FOR, "member");
		voting.cast(sitting.getId(), 1, 2, Choice.FOR, "member");
		voting.cast(sitting.getId(), 1, 3, Choice.AGAINST, "member");
		voting.cast(sitting.getId(), 1, 3, Choice.FOR, "member");
		assertThat(votes(sitting)).as("another vote takes the place of the first").isEqualTo(3);
		assertThatThrownBy(() -> voting.cast(sitting.getId(), 1, 5, Choice.FOR, "member")).isInstanceOf(NotNow.class);
		office.does("council-sec", sitting.caseNo(), "count-votes");
		Sitting counted = desk.latest(sitting.caseNo()).orElseThrow();
		assertThat(counted.result()).as("three of four").isEqualTo(SittingResult.CARRIED);
		assertThatThrownBy(() -> voting.cast(sitting.getId(), 1, 4, Choice.AGAINST, "member"))
			.isInstanceOf(NotNow.class)
			.hasMessage("sitting.refusal.not-voting");
	}

	@Test
	void aTopicForTheOwnersIsNeverCarriedByTheCouncil() {
		String no = intoTheCouncil();
		office.does("council-sec", no, "convene-sitting", "sittingDate", Workplace.sittingDay(), "invited", 5, "ownersVote",
				"THREE_QUARTERS");
		office.does("council-sec", no, "open-sitting", "presentSeats", "1,2,3,4");
		office.deliberates(no, "1:1,2,3,4");
		Sitting sitting = desk.latest(no).orElseThrow();
		assertThat(sitting.result()).isEqualTo(SittingResult.OWNERS_VOTE);
		assertThat(sitting.carried()).isFalse();
	}

	@Test
	void exactlyHalfOfThosePresentIsNotCarried() {
		String no = intoTheCouncil();
		office.sits(no, "1,2,3,4", "1:1,2");
		assertThat(desk.latest(no).orElseThrow().result()).isEqualTo(SittingResult.NOT_CARRIED);
	}

	@Test
	void theVoteOfARecusedMemberDoesNotCount() {
		Sitting sitting = voting();
		voting.cast(sitting.getId(), 1, 1, Choice.FOR, "member");
		answers.recuse(sitting.getId(), 1, Conflict.KINSHIP, "council-sec");
		assertThat(desk.tallies(sitting).get(0).inFavour()).isZero();
		assertThat(desk.tallies(sitting).get(0).present()).isEqualTo(3);
	}

	@Test
	void aForwardedLinkTellsAStrangerNothingPersonal() throws Exception {
		Sitting sitting = convened();
		String token = links.issue(sitting.getId(), 1, "council-sec");
		assertThat(database.sql("select count(*) from sitting_link where token_hash = ?").param(token)
			.query(Long.class)
			.single()).as("only the hash is kept").isZero();
		web.perform(get("/council/" + token))
			.andExpect(status().isOk())
			.andExpect(header().string("Referrer-Policy", "no-referrer"))
			.andExpect(header().string("Cache-Control", Matchers.containsString("no-store")))
			.andExpect(content().string(Matchers.containsString("楼上漏水")))
			.andExpect(content().string(Matchers.not(Matchers.containsString("王小明"))))
			.andExpect(content().string(Matchers.not(Matchers.containsString("13800001234"))))
			.andExpect(content().string(Matchers.not(Matchers.containsString(sitting.caseNo()))));
		web.perform(get("/council/" + token.substring(1) + "A")).andExpect(status().isNotFound());
	}

	@Test
	void aMemberAnswersRecusesAndThenSeesNoPapers() throws Exception {
		Sitting sitting = convened();
		String token = links.issue(sitting.getId(), 2, "council-sec");
		web.perform(post("/council/" + token + "/answer").with(csrf()).param("comes", "true").param("conflict", ""))
			.andExpect(status().is3xxRedirection());
		assertThat(seat(sitting, 2)).isEqualTo("CONFIRMED");
		web.perform(post("/council/" + token + "/answer").with(csrf()).param("comes", "true").param("conflict", "KINSHIP"))
			.andExpect(status().is3xxRedirection());
		assertThat(seat(sitting, 2)).isEqualTo("RECUSED");
		web.perform(get("/council/" + token))
			.andExpect(status().isOk())
			.andExpect(content().string(Matchers.not(Matchers.containsString("楼上漏水"))));
		web.perform(post("/council/" + token + "/vote").with(csrf()).param("proposal", "1").param("choice", "FOR"))
			.andExpect(status().isConflict());
		assertThatThrownBy(() -> links.issue(sitting.getId(), 2, "council-sec")).isInstanceOf(NotNow.class);
	}

	@Test
	void aMemberVotesOnThePhoneAndReadsTheResultUntilItsPublicationEnds() throws Exception {
		Sitting sitting = voting();
		String token = links.issue(sitting.getId(), 1, "council-sec");
		web.perform(post("/council/" + token + "/vote").with(csrf()).param("proposal", "1").param("choice", "FOR"))
			.andExpect(status().is3xxRedirection());
		assertThat(desk.tallies(sitting).get(0).inFavour()).isEqualTo(1);
		office.does("council-sec", sitting.caseNo(), "count-votes", "raisedHands", "1:2,3");
		office.publishes(sitting.caseNo());
		web.perform(get("/council/" + token)).andExpect(content().string(Matchers.containsString("议事会同意重新划线")));
		LocalDate last = desk.latest(sitting.caseNo()).orElseThrow().publishedTo();
		clock.setTo(last.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
		web.perform(get("/council/" + token)).andExpect(status().isNotFound());
		assertThatThrownBy(() -> publishing.object(sitting.caseNo(), last, "太迟", "council-sec")).isInstanceOf(NotNow.class);
	}

	@Test
	void theWordsForThePublicAreReadByASecondPerson() {
		Sitting sitting = voting();
		String no = sitting.caseNo();
		office.does("council-sec", no, "count-votes", "raisedHands", "1:1,2,3");
		office.does("leader", no, "write-minutes", "resolution", "同意", "publicWords", "同意重新划线");
		assertThatThrownBy(() -> office.does("leader", no, "check-publication", "confirmed", true))
			.hasStackTraceContaining("由您起草");
		assertThat(desk.latest(no).orElseThrow().state()).isEqualTo(SittingState.COUNTED);
	}

	@Test
	void theSecretaryRecordsAnswersAndHandsOutLinksAndNobodyElseDoes() throws Exception {
		Sitting sitting = convened();
		String page = "/desk/sittings/" + sitting.caseNo();
		web.perform(get(page).with(user("council-sec").roles("council-sec"))).andExpect(status().isOk());
		web.perform(post(page + "/seats/1").with(csrf()).with(user("council-sec").roles("council-sec")).param("answer",
				"decline"))
			.andExpect(status().is3xxRedirection());
		assertThat(seat(sitting, 1)).isIn("DECLINED", "REPLACED");
		web.perform(post(page + "/seats/1").with(csrf()).with(user("council-sec").roles("council-sec")).param("answer",
				"confirm"))
			.andExpect(status().isOk())
			.andExpect(content().string(Matchers.containsString("不能再改")));
		web.perform(post(page + "/seats/3/link").with(csrf()).with(user("council-sec").roles("council-sec")))
			.andExpect(content().string(Matchers.containsString("/council/")));
		web.perform(get(page).with(user("handler-1").roles("handler"))).andExpect(status().isNotFound());
		web.perform(get(page).with(user("member-1").roles("council-member"))).andExpect(status().isNotFound());
		web.perform(get(page)).andExpect(status().is3xxRedirection());
	}

	@Test
	void whatWasResolvedIsPublishedForFiveWorkingDays() {
		clock.setTo(LocalDate.of(2026, 6, 15).atTime(10, 0).atZone(clock.getZone()).toInstant());
		Sitting sitting = voting();
		office.does("council-sec", sitting.caseNo(), "count-votes", "raisedHands", "1:1,2,3");
		office.publishes(sitting.caseNo());
		Sitting published = desk.latest(sitting.caseNo()).orElseThrow();
		assertThat(published.publishedTo()).as("端午 2026-06-19 to 21 is off").isEqualTo(LocalDate.of(2026, 6, 23));
	}

	@Test
	void theInvitationIsReadBackByACalendarLibrary() throws Exception {
		Sitting sitting = convened();
		String token = links.issue(sitting.getId(), 1, "council-sec");
		byte[] file = web.perform(get("/council/" + token + "/sitting.ics"))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		net.fortuna.ical4j.model.Calendar calendar = new net.fortuna.ical4j.data.CalendarBuilder()
			.build(new java.io.ByteArrayInputStream(file));
		calendar.validate();
		net.fortuna.ical4j.model.component.VEvent event = (net.fortuna.ical4j.model.component.VEvent) calendar
			.getComponent("VEVENT")
			.orElseThrow();
		assertThat(event.getProperty("DTSTART").orElseThrow().getValue())
			.isEqualTo(sitting.sittingDate().toString().replace("-", "") + "T063000Z");
		assertThat(event.getProperty("LOCATION").orElseThrow().getValue()).isEqualTo("街道议事厅");
		answers.recuse(sitting.getId(), 1, Conflict.OTHER, "council-sec");
		web.perform(get("/council/" + token + "/sitting.ics")).andExpect(status().isNotFound());
	}

	private long votes(Sitting sitting) {
		return database.sql("select count(*) from sitting_vote where sitting_id = ?")
			.param(sitting.getId())
			.query(Long.class)
			.single();
	}

	private String seat(Sitting sitting, int number) {
		return desk.seats(sitting)
			.stream()
			.filter(seat -> seat.drawOrder() == number)
			.findFirst()
			.orElseThrow()
			.state()
			.name();
	}

	private String intoTheCouncil() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "涉及多户", "next", "COUNCIL");
		return no;
	}

	private Sitting convened() {
		String no = intoTheCouncil();
		office.does("council-sec", no, "convene-sitting", "sittingDate", Workplace.sittingDay(), "invited", 5);
		return desk.latest(no).orElseThrow();
	}

	private Sitting voting() {
		Sitting sitting = convened();
		office.does("council-sec", sitting.caseNo(), "open-sitting", "presentSeats", "1,2,3,4");
		office.does("council-sec", sitting.caseNo(), "record-statements", "statementRaised", "车位不够", "undisputedFacts",
				"现有车位90个", "factsSigned", "ALL");
		office.does("council-sec", sitting.caseNo(), "hold-sitting", "proposals", "重新划线\n维持现状");
		return sitting;
	}

}
