package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.yishitang.OfficeTest;
import org.yishitang.intake.Person;
import org.yishitang.intake.Submission;
import org.yishitang.ledger.Filter;
import org.yishitang.ledger.Ledger;
import org.yishitang.ledger.LedgerItem;
import org.yishitang.ledger.Visibility;
import org.yishitang.petition.Circle;
import org.yishitang.petition.NamedPerson;
import org.yishitang.petition.NarrowReason;
import org.yishitang.petition.Place;
import org.yishitang.territory.Post;
import org.yishitang.territory.Posts;

/** Domestic violence and harm to children: who is not named finds nothing, in lists, pages, interfaces and tasks. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
class NamedPersonsTests {

	private static final String SECRET = "丈夫酒后动手";

	/** Accounts with the role they sign in by, who otherwise see or work on such a matter. */
	private static final String[][] OTHERS = { { "supervisor", "supervisor" }, { "leader", "leader" }, { "director", "director" },
			{ "community-1", "community" }, { "grid-017", "grid-lead" }, { "handler-1", "handler" }, { "mediator-2", "mediator" },
			{ "records", "records" }, { "auditor", "auditor" }, { "clerk-a", "clerk-a" } };

	@LocalServerPort
	int port;

	@Autowired
	Workplace office;

	@Autowired
	Circle circle;

	@Autowired
	Visibility visibility;

	@Autowired
	Ledger ledger;

	@Autowired
	TaskService tasks;

	@Autowired
	Posts posts;

	@Autowired
	MockMvc web;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	@Test
	void whoIsNotNamedFindsNothingOnAnyPage() throws Exception {
		String no = violence();
		assertThat(circle.of(no)).hasValueSatisfying(narrow -> assertThat(narrow.reason()).isEqualTo(NarrowReason.CATEGORY));
		assertThat(accounts(no)).contains("officer").doesNotContain("supervisor", "leader");
		assertThat(visibility.sees("officer", no)).isTrue();
		web.perform(get("/desk/cases/{no}", no).with(officer())).andExpect(status().isOk());
		List<String> addresses = CaseAddresses.of(mappings);
		for (String[] who : OTHERS) {
			RequestPostProcessor reader = user(who[0]).roles(who[1]);
			assertThat(visibility.sees(who[0], no)).as(who[0]).isFalse();
			assertThat(numbers(who[0])).as(who[0]).doesNotContain(no);
			assertThat(ledger.search(Filter.saying("酒后"), visibility.of(who[0]), 0, 50).items()).as(who[0]).noneMatch(line -> line.no().equals(no));
			for (String address : addresses) {
				assertThat(web.perform(get(address, no).with(reader)).andReturn().getResponse().getStatus()).as("%s %s", who[0], address)
					.isIn(403, 404);
			}
			web.perform(post("/desk/cases/{no}/reveal", no).param("purpose", "CONTACT").with(reader).with(csrf())).andExpect(status().is4xxClientError());
			web.perform(post("/desk/cases/{no}/named", no).param("account", who[0]).param("why", "我要看").with(reader).with(csrf()))
				.andExpect(status().is4xxClientError());
			String start = web.perform(get("/desk").with(reader)).andReturn().getResponse().getContentAsString();
			assertThat(start).as(who[0]).doesNotContain(no);
		}
		assertThat(web.perform(post("/desk/register/earlier").param("phone", "13900063001").with(user("clerk-a").roles("clerk-a")).with(csrf()))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString()).doesNotContain(no);
	}

	@Test
	void theirTasksAreNeitherSeenNorTakenNorReadByOthers() throws Exception {
		String no = violence();
		office.does("officer", no, "triage", "triageDecision", "ACCEPT", "procedure", "ORDINARY", "reason", "试验");
		office.does("officer", no, "assign", "assigneePost", "section-civil");
		EngineProgram program = new EngineProgram(port);
		String task = office.open(no, "investigate").getId();
		assertThat(office.open(no, "investigate").getName()).doesNotContain("家暴", "婚姻");
		for (String other : new String[] { "handler-3", "supervisor", "leader", "director", "admin", "mediator-1", "officer" }) {
			assertThat(program.get(other, "/task?processInstanceBusinessKey=" + no).body()).as(other).doesNotContain(SECRET);
			String form = program.get(other, "/task/" + task + "/form-variables").body();
			assertThat(form).as(other).doesNotContain(SECRET, "13900063001", "令狐");
			assertThat(program.claims(other, task).statusCode()).as(other).isIn(400, 403, 404);
		}
		String holder = accounts(no).stream().filter(account -> account.startsWith("handler")).findFirst().orElseThrow();
		assertThat(program.get(holder, "/task/" + task + "/form-variables").body()).contains(SECRET);
		assertThat(program.claims(holder, task).statusCode()).isEqualTo(204);
		assertThat(visibility.sees(holder, no)).isTrue();
	}

	@Test
	void aNamedPersonNamesAnotherForAReason() throws Exception {
		String no = violence();
		web.perform(post("/desk/cases/{no}/named", no).param("account", "leader").param("why", " ").with(officer()).with(csrf()))
			.andExpect(flash().attributeExists("refusal"));
		web.perform(post("/desk/cases/{no}/named", no).param("account", "nobody").param("why", "包案").with(officer()).with(csrf()))
			.andExpect(flash().attributeExists("refusal"));
		web.perform(post("/desk/cases/{no}/named", no).param("account", "leader").param("why", "分管领导包案").with(officer()).with(csrf()))
			.andExpect(redirectedUrl("/desk/cases/" + no + "/named"));
		assertThat(visibility.sees("leader", no)).isTrue();
		web.perform(get("/desk/cases/{no}", no).with(user("leader").roles("leader"))).andExpect(status().isOk());
		assertThat(web.perform(get("/desk/cases/{no}/named", no).with(officer())).andReturn().getResponse().getContentAsString()).contains("分管领导包案");
		web.perform(post("/desk/cases/{no}/named/leader/remove", no).with(officer()).with(csrf())).andExpect(status().is3xxRedirection());
		assertThat(visibility.sees("leader", no)).isFalse();
		for (NamedPerson person : circle.persons(no)) {
			web.perform(post("/desk/cases/{no}/named/{account}/remove", no, person.account()).with(officer()).with(csrf()));
		}
		assertThat(circle.persons(no)).as("somebody must be left").hasSize(1);
	}

	@Test
	void aMatterBecomesNarrowWhileItRuns() throws Exception {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		assertThat(visibility.sees("supervisor", no)).isTrue();
		String task = office.open(no, "investigate").getId();
		RequestPostProcessor handler = user("handler-2").roles("handler");
		web.perform(post("/desk/cases/{no}/named/close", no).with(handler).with(csrf())).andExpect(status().isForbidden());
		assertThat(visibility.sees("supervisor", no)).as("whoever works on it cannot hide it").isTrue();
		web.perform(post("/desk/cases/{no}/named/close", no).with(officer()).with(csrf())).andExpect(status().is3xxRedirection());
		web.perform(post("/desk/cases/{no}/named/officer/remove", no).with(handler).with(csrf())).andExpect(status().isForbidden());
		assertThat(visibility.sees("supervisor", no)).isFalse();
		assertThat(visibility.sees("officer", no)).isTrue();
		EngineProgram program = new EngineProgram(port);
		List<String> named = accounts(no);
		assertThat(named).contains("handler-2");
		assertThat(program.claims("handler-2", task).statusCode()).isEqualTo(204);
		assertThat(program.claims("handler-1", task).statusCode()).isIn(400, 403, 404);
	}

	@Test
	void whoeverComesAfterTheHolderIsNamed() {
		String no = violence();
		office.does("officer", no, "triage", "triageDecision", "ACCEPT", "procedure", "ORDINARY", "reason", "试验");
		office.does("officer", no, "assign", "assigneePost", "section-civil");
		String task = office.open(no, "investigate").getId();
		tasks.claim(task, "handler-1");
		Post before = posts.find("section-civil").orElseThrow();
		posts.appoint("section-civil", "handler-3", "handler-2");
		try {
			assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNotEqualTo("handler-1");
			assertThat(accounts(no)).contains(tasks.createTaskQuery().taskId(task).singleResult().getAssignee());
		}
		finally {
			posts.appoint("section-civil", before.holderA(), before.holderB());
		}
	}

	@Test
	void harmThatComesToLightInAMediationClosesIt() {
		String no = office.files(Submission.of("WEB", "夫妻为孩子争吵").about("0902", null).from(new Person("王小明", "13800001234", "东苑小区12号楼"))
			.against(new Person("李某", null, "东苑小区12号楼2单元301室")));
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "双方纠纷", "next", "MEDIATION");
		office.does("mediator-1", no, "record-consent", "bothConsent", true, "consentNote", "双方当面同意");
		office.appoints(no, "mediator-1");
		assertThat(visibility.sees("supervisor", no)).isTrue();
		office.does("mediator-1", no, "mediate", "mediationResult", "HARM", "agreement", "孩子身上有伤，已报派出所。");
		assertThat(circle.of(no)).hasValueSatisfying(narrow -> assertThat(narrow.reason()).isEqualTo(NarrowReason.HARM));
		assertThat(accounts(no)).contains("mediator-1");
		assertThat(visibility.sees("supervisor", no)).isFalse();
		office.does("handler-2", no, "investigate", "finding", "已查明情况", "next", "DRAFT");
	}

	@Test
	void itRunsToItsEndInTheHandsOfNamedPersons() {
		String no = violence();
		office.does("officer", no, "triage", "triageDecision", "ACCEPT", "procedure", "ORDINARY", "reason", "试验");
		office.does("officer", no, "assign", "assigneePost", "section-civil");
		String holder = accounts(no).stream().filter(account -> account.startsWith("handler")).findFirst().orElseThrow();
		office.does(holder, no, "investigate", "finding", "已上门并与妇联联系。", "next", "DRAFT");
		office.does(holder, no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经查属实，依据反家庭暴力法，已协助申请保护令。");
		assertThatThrownBy(() -> office.does("supervisor", no, "sign-opinion", "approved", true)).isInstanceOf(RuntimeException.class);
		String signer = accounts(no).stream().filter(List.of("leader", "director")::contains).findFirst().orElseThrow();
		office.does(signer, no, "sign-opinion", "approved", true);
		office.does("officer", no, "call-back", "reached", true, "solved", true, "satisfaction", "SATISFIED");
		assertThat(accounts(no)).contains("supervisor");
		office.does("supervisor", no, "strike-off", "confirmed", true);
		assertThat(office.petition(no).status().ended()).isTrue();
		assertThat(visibility.sees("records", no)).isFalse();
	}

	private String violence() {
		return office.files(Submission.of("WEB", SECRET + "，孩子吓得不敢上学。").about("0901", null)
			.from(new Person("令狐小芳", "13900063001", "东苑小区12号楼2单元201室"))
			.at(new Place("1", "017", "东苑小区12号楼")));
	}

	private List<String> accounts(String no) {
		return circle.persons(no).stream().map(NamedPerson::account).toList();
	}

	private List<String> numbers(String account) {
		return ledger.search(Filter.none(), visibility.of(account), 0, 200).items().stream().map(LedgerItem::no).toList();
	}

	private static RequestPostProcessor officer() {
		return user("officer").roles("petition-officer");
	}

}
