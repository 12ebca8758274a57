package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;

import net.fortuna.ical4j.data.CalendarBuilder;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.yishitang.OfficeTest;
import org.yishitang.council.CouncilTopic;
import org.yishitang.council.OwnersSubject;
import org.yishitang.council.Publishing;
import org.yishitang.council.Screening;
import org.yishitang.council.ScreeningAnswers;
import org.yishitang.council.SeatAnswers;
import org.yishitang.council.SittingDesk;
import org.yishitang.council.SittingResult;
import org.yishitang.council.TopicDraft;
import org.yishitang.council.TopicSource;
import org.yishitang.council.TopicState;
import org.yishitang.council.TopicSubject;
import org.yishitang.council.Topics;
import org.yishitang.petition.Outcome;
import org.yishitang.petition.Status;

/** A parking dispute of 62 households (C07) that a resident brought: from the topic to a sitting and its promises. */
@OfficeTest
@Import(Workplace.class)
class TopicBecomesAMatterTests {

	private static final ScreeningAnswers NOTHING_AGAINST = new ScreeningAnswers(false, false, false, false, false, false,
			false);

	@Autowired
	Workplace office;

	@Autowired
	Screening screening;

	@Autowired
	Topics topics;

	@Autowired
	SittingDesk sittings;

	@Autowired
	Publishing publishing;

	@Autowired
	SeatAnswers answers;

	@Autowired
	FormService forms;

	@Autowired
	JdbcClient database;

	@Autowired
	MockMvc web;

	@Test
	void aResidentsTopicIsRegisteredDeliberatedAndCarriedOut() throws Exception {
		String link = web.perform(post("/topics").param("title", "小区停车位重新划线")
			.param("words", "二百多户只有九十个车位，消防通道天天被占，希望一起商量。")
			.param("community", "1")
			.param("place", "东苑小区")
			.param("households", "62")
			.param("name", "王提议")
			.param("phone", "13900006262")
			.with(csrf())).andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl().replace("?new", "");
		String id = database.sql("select id from council_topic where title = '小区停车位重新划线' order by proposed_at desc")
			.query(String.class)
			.list()
			.get(0);
		matter(id).andExpect(status().isOk());
		assertThat(topics.find(id).orElseThrow().caseNo()).as("not accepted yet").isNull();
		TopicSubject brought = topics.find(id).orElseThrow().subject();
		screening.accept(id, new TopicSubject(brought.title(), brought.words(), brought.community(), brought.place(), "0401",
				brought.households(), true, OwnersSubject.NONE), NOTHING_AGAINST, null, "council-sec");
		web.perform(post("/desk/council/topics/{id}/matter", id).with(user("leader").roles("leader")).with(csrf()))
			.andExpect(status().isForbidden());
		matter(id).andExpect(redirectedUrl("/desk/council/topics/" + id + "?done"));
		String no = topics.find(id).orElseThrow().caseNo();
		matter(id).andExpect(status().isOk());
		assertThat(topics.find(id).orElseThrow().caseNo()).as("once").isEqualTo(no);
		assertThat(office.petition(no).text()).startsWith("小区停车位重新划线\n二百多户");
		assertThat(office.petition(no).facts().households()).isEqualTo(62);

		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "须大家商量", "next", "COUNCIL");
		assertThat(topics.ofCase(no)).as("one topic, not a second one").get().extracting(CouncilTopic::getId).isEqualTo(id);
		office.does("council-sec", no, "convene-sitting", "sittingDate", Workplace.sittingDay(), "sittingTime", "14:30", "place",
				"社区议事厅", "invited", 5, "agenda", "重新划线");
		assertThat(state(id)).isEqualTo(TopicState.ON_AGENDA);
		String page = web.perform(get(link)).andReturn().getResponse().getContentAsString();
		assertThat(page).contains("已立项", no);
		Cookie key = web.perform(post("/track").param("no", no).param("code", first("name=\"code\" value=\"([^\"]+)\"", page)).with(csrf()))
			.andReturn().getResponse().getCookie("matter");
		assertThat(web.perform(get("/track/matter").cookie(key)).andReturn().getResponse().getContentAsString())
			.contains("居民协商议事会", "14:30", "社区议事厅");
		byte[] entry = web.perform(get("/track/matter/sitting.ics").cookie(key))
			.andExpect(status().isOk())
			.andReturn().getResponse().getContentAsByteArray();
		assertThat(new CalendarBuilder().build(new ByteArrayInputStream(entry)).getComponents()).hasSize(1);
		web.perform(get("/track/matter/sitting.ics")).andExpect(status().isNotFound());
		answers.confirm(sittings.latest(no).orElseThrow().getId(), 2, "OWN");
		assertThat(forms.getTaskFormVariables(office.open(no, "open-sitting").getId()).get("presentSeats"))
			.as("who said to come is called first")
			.isEqualTo("2");
		office.does("council-sec", no, "open-sitting", "presentSeats", "1,2");
		assertThat(state(id)).as("no quorum: it waits again").isEqualTo(TopicState.ACCEPTED);
		office.sits(no, "1,2,3,4", "1:1,2,3");
		assertThat(sittings.latest(no).orElseThrow().result()).isEqualTo(SittingResult.CARRIED);
		office.publishes(no, "executionTasks", "社区居委会 | 重新划线 | 2099-12-31 | 照片\n物业 | 清出消防通道 | 2099-12-31 | 照片");
		String notices = web.perform(get("/notices")).andReturn().getResponse().getContentAsString();
		String notice = first("id=\"n-([0-9a-f-]{36})\"", notices);
		assertThat(notices).contains("议事会同意重新划线。", "公示中").doesNotContain("王提议", "13900006262", no);
		web.perform(post("/notices/{id}/objections", notice).param("words", " ").with(csrf())).andExpect(status().isUnprocessableEntity());
		web.perform(post("/notices/{id}/objections", notice).param("words", "绿地不能占").param("name", "李邻居").param("website", "x")
			.with(csrf())).andExpect(status().isUnprocessableEntity());
		web.perform(post("/notices/{id}/objections", notice).param("words", "字".repeat(1901)).with(csrf()))
			.andExpect(status().isUnprocessableEntity());
		web.perform(post("/notices/{id}/objections", notice).param("words", "字".repeat(1900)).param("name", "名".repeat(80))
			.param("phone", "1".repeat(40))
			.with(csrf())).andExpect(redirectedUrl("/notices?done"));
		web.perform(post("/notices/{id}/objections", notice).param("words", "绿地不能占").param("name", "李邻居").with(csrf()))
			.andExpect(redirectedUrl("/notices?done"));
		assertThat(web.perform(get("/notices")).andReturn().getResponse().getContentAsString()).doesNotContain("绿地不能占");
		assertThat(publishing.objections(no)).extracting(said -> said.words()).hasSize(2).contains("绿地不能占（李邻居）");
		office.runTimer(no, "publication-over");
		office.does("leader", no, "decide-objections", "objectionUpheld", false, "reason", "不占绿地。");
		assertThat(state(id)).isEqualTo(TopicState.DONE);
		web.perform(post("/notices/{id}/objections", notice).param("words", "又来一条").with(csrf())).andExpect(status().isConflict());
		office.does("council-sec", no, "give-feedback", "feedback", "已张贴并当面告知");
		office.does("handler-2", no, "investigate", "finding", "议事会已形成决议。", "next", "DRAFT");
		office.does("handler-2", no, "draft-opinion", "outcome", "SUPPORT", "opinion", "经查属实，依据议事决议，由社区重新划线。", "measures",
				"重新划线", "carryOutBy", "2099-12-31");
		office.does("leader", no, "sign-opinion", "approved", true);
		office.does("handler-2", no, "carry-out", "done", true, "proof", "照片");
		office.closes(no);
		assertThat(office.petition(no).status()).isEqualTo(Status.CLOSED);
		assertThat(office.petition(no).outcome()).isEqualTo(Outcome.SUPPORT);
		office.runTimer(no, "performance-due");
		office.runTimer(no, "performance-due");
		assertThat(office.waitsAt(no)).as("each task of the resolution after the end").contains("check-performance");
	}

	@Test
	void aTopicScreenedByTwoAtTheSameMomentIsScreenedOnce() throws Exception {
		for (int round = 0; round < 3; round++) {
			String id = screening.propose(new TopicDraft(
					new TopicSubject("增设充电棚" + round, "想商量", "1", "东苑小区", "0203", 30, true, OwnersSubject.NONE),
					TopicSource.MEMBER, null, NOTHING_AGAINST), "member-1");
			ExecutorService hands = Executors.newFixedThreadPool(2);
			CountDownLatch go = new CountDownLatch(1);
			List<Future<Boolean>> answers = new ArrayList<>();
			for (boolean accepts : new boolean[] { true, false }) {
				answers.add(hands.submit(() -> {
					go.await();
					try {
						if (accepts) {
							screening.accept(id, topics.find(id).orElseThrow().subject(), NOTHING_AGAINST, null, "council-sec");
						}
						else {
							screening.reject(id, "只关系一户。", "council-sec");
						}
						return true;
					}
					catch (RuntimeException late) {
						return false;
					}
				}));
			}
			go.countDown();
			boolean accepted = answers.get(0).get();
			boolean rejected = answers.get(1).get();
			hands.shutdown();
			assertThat(accepted ^ rejected).as("one of the two comes too late").isTrue();
			assertThat(state(id)).isEqualTo(accepted ? TopicState.ACCEPTED : TopicState.REJECTED);
		}
	}

	private org.springframework.test.web.servlet.ResultActions matter(String id) throws Exception {
		RequestPostProcessor secretary = user("council-sec").roles("council-sec");
		return web.perform(post("/desk/council/topics/{id}/matter", id).with(secretary).with(csrf()));
	}

	private TopicState state(String id) {
		return topics.find(id).orElseThrow().state();
	}

	private static String first(String pattern, String text) {
		Matcher found = Pattern.compile(pattern).matcher(text);
		assertThat(found.find()).as(pattern).isTrue();
		return found.group(1);
	}

}
