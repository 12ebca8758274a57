package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import jakarta.servlet.http.Cookie;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;
import org.yishitang.intake.Attachments;
import org.yishitang.intake.Person;
import org.yishitang.intake.Pictures;
import org.yishitang.intake.Receipt;
import org.yishitang.intake.Submission;
import org.yishitang.ledger.Filter;
import org.yishitang.ledger.Ledger;
import org.yishitang.ledger.Visibility;
import org.yishitang.petition.Circle;
import org.yishitang.petition.NamedPerson;
import org.yishitang.petition.NarrowReason;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Place;
import org.yishitang.petition.Status;
import org.yishitang.triage.RestrictedStore;

/** Accusations: neither the accused nor their unit, the community, the leaders or the administrators find anything. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
class AccusationTests {

	private static final String SECRET = "私分慰问金";

	private static final String[] EVERYBODY_ELSE = { "supervisor", "leader", "director", "admin", "auditor", "community-1", "grid-017",
			"handler-1", "handler-2", "mediator-1", "chair", "council-sec", "records", "clerk-a", "clerk-b" };

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
	RestrictedStore restricted;

	@Autowired
	HistoryOfAccusations traces;

	@Autowired
	HistoryService history;

	@Autowired
	Parties parties;

	@Autowired
	Attachments attachments;

	@Autowired
	MockMvc web;

	@Autowired
	JdbcTemplate database;

	@Autowired
	OfficeClock clock;

	@Value("${yishitang.home}")
	Path home;

	@BeforeEach
	void wednesday() {
		clock.setTo(Instant.parse("2026-11-25T02:00:00Z"));
	}

	@Test
	void nobodyButWhoSortsItFindsItBeforeItIsTakenOver() throws Exception {
		String no = accusation("李被告").no();
		assertThat(circle.of(no)).hasValueSatisfying(narrow -> assertThat(narrow.reason()).isEqualTo(NarrowReason.ACCUSATION));
		EngineProgram program = new EngineProgram(port);
		String task = office.open(no, "triage").getId();
		assertThat(office.open(no, "triage").getName()).doesNotContain("检举", "违纪");
		for (String other : EVERYBODY_ELSE) {
			assertThat(visibility.sees(other, no)).as(other).isFalse();
			assertThat(program.get(other, "/task/" + task + "/form-variables").body()).as(other).doesNotContain(SECRET, "李被告");
			assertThat(program.claims(other, task).statusCode()).as(other).isIn(400, 401, 403, 404);
		}
		assertThat(program.get("officer", "/task/" + task + "/form-variables").body()).contains(SECRET);
		assertThat(program.claims("officer", task).statusCode()).isEqualTo(204);
	}

	@Test
	void whoIsAccusedDoesNotSortTheAccusation() throws Exception {
		String no = accusation("孙信访").no();
		assertThat(accounts(no)).doesNotContain("officer").containsExactly("leader");
		EngineProgram program = new EngineProgram(port);
		String task = office.open(no, "triage").getId();
		assertThat(program.get("officer", "/task?processInstanceBusinessKey=" + no).body()).doesNotContain(task);
		assertThat(program.get("officer", "/task/" + task + "/form-variables").body()).doesNotContain(SECRET);
		assertThat(program.claims("officer", task).statusCode()).isIn(400, 403, 404);
		assertThat(visibility.sees("officer", no)).isFalse();
		web.perform(get("/desk/cases/{no}", no).with(user("officer").roles("petition-officer"))).andExpect(status().isNotFound());
		assertThat(web.perform(get("/desk").with(user("officer").roles("petition-officer"))).andReturn().getResponse().getContentAsString())
			.doesNotContain(no);
		assertThat(program.claims("leader", task).statusCode()).isEqualTo(204);
		office.does("leader", no, "triage", "triageDecision", "RESTRICT");
		assertThat(office.waitsAt(no)).containsExactly("hand-over-accusation");
	}

	@Test
	void anAccusedLiaisonDoesNotHandItOver() {
		String discipline = database.queryForObject("select name from staff_account where id = 'discipline'", String.class);
		String no = accusation(discipline).no();
		office.does("officer", no, "triage", "triageDecision", "RESTRICT");
		assertThat(accounts(no)).doesNotContain("discipline").contains("leader");
		assertThatThrownBy(() -> office.does("discipline", no, "hand-over-accusation", "handedTo", "DISCIPLINE"))
			.isInstanceOf(RuntimeException.class);
		office.does("leader", no, "hand-over-accusation", "handedTo", "SUPERIOR");
	}

	@Test
	void takenOverItStandsInItsOwnStoreUnderItsOwnKeys() throws Exception {
		Receipt receipt = accusation("李被告");
		String no = receipt.no();
		web.perform(multipart("/track/matter/attachments").file(new MockMultipartFile("photos", "a.png", "image/png", Pictures.picture("png", 200, 100)))
			.param("no", no)
			.cookie(key(receipt))
			.with(csrf()));
		String photo = attachments.of(no).get(0).id();
		office.does("officer", no, "triage", "triageDecision", "RESTRICT");
		List<Integer> own = database.queryForList("select id from vault_key where purpose = 'ACCUSATIONS'", Integer.class);
		assertThat(own).isNotEmpty();
		List<String> sealed = database.queryForList("select name from restricted_person where case_no = ?", String.class, no);
		sealed.add(database.queryForObject("select text from restricted_matter where case_no = ?", String.class, no));
		assertThat(sealed).hasSize(3).allSatisfy(value -> assertThat(own).contains(Integer.parseInt(value.split("~")[1])));
		byte[] file = Files.readAllBytes(home.resolve("uploads").resolve(photo));
		assertThat(own).contains(ByteBuffer.wrap(file, 4, 4).getInt());
		assertThat(attachments.read(attachments.ofAccusation(no).get(0))).isNotEmpty();
		assertThat(office.petition(no).text()).isEmpty();
		assertThat(parties.findByCaseNoOrderByRoleAscPositionAsc(no)).allSatisfy(party -> {
			assertThat(party.name()).isNull();
			assertThat(party.phone()).isNull();
			assertThat(party.address()).isNull();
		});
		assertThat(restricted.people(no)).extracting(one -> one.name()).containsExactlyInAnyOrder("令狐举报", "李被告");
		var discipline = user("discipline").roles("discipline");
		assertThat(web.perform(get("/desk/cases/{no}", no).with(discipline)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString())
			.contains(SECRET).doesNotContain("李被告");
		assertThat(web.perform(post("/desk/cases/{no}/reveal", no).param("purpose", "INVESTIGATE").with(discipline).with(csrf()))
			.andExpect(status().isOk()).andReturn().getResponse().getContentAsString()).contains("李被告", "令狐举报", SECRET);
		for (String other : EVERYBODY_ELSE) {
			assertThat(visibility.sees(other, no)).as(other).isFalse();
			assertThat(ledger.search(Filter.none(), visibility.of(other), 0, 200).items()).as(other).noneMatch(line -> line.no().equals(no));
		}
		String track = web.perform(get("/track/matter").cookie(key(receipt))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
		assertThat(track).doesNotContain("李被告", "纪检", "检举");
	}

	@Test
	void theEngineForgetsWhatWasDecidedAndTheLadderTellsTheLiaisonOnly() throws Exception {
		String no = accusation("李被告").no();
		office.does("officer", no, "triage", "triageDecision", "RESTRICT");
		EngineProgram program = new EngineProgram(port);
		traces.forget();
		assertThat(history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(no).processDefinitionKey("petition").count()).isZero();
		assertThat(database.queryForObject("select count(*) from ACT_HI_VARINST where TEXT_ = 'RESTRICT'", Long.class)).isZero();
		for (String reader : new String[] { "supervisor", "auditor", "leader", "director", "admin" }) {
			assertThat(program.get(reader, "/history/process-instance?processInstanceBusinessKey=" + no + "&finished=true").body()).as(reader)
				.doesNotContain("startActivityId", "petition:");
		}
		clock.setTo(Instant.parse("2026-11-26T16:00:01Z"));
		office.runDueTimers(no);
		assertThat(office.waitsAt(no)).containsExactly("hand-over-accusation");
		assertThat(database.queryForList("select distinct recipient from outbox_message where case_no = ? and kind = 'ladder'", String.class, no))
			.containsExactly("discipline");
		assertThat(database.queryForObject("select count(*) from supervision_order where case_no = ?", Long.class, no)).isZero();
		office.does("discipline", no, "hand-over-accusation", "handedTo", "DISCIPLINE");
		traces.forget();
		assertThat(database.queryForObject("select traces_gone from restricted_matter where case_no = ?", Boolean.class, no)).isTrue();
		assertThat(history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(no).list())
			.allSatisfy(instance -> assertThat(instance.getProcessDefinitionKey()).isEqualTo("accusation"));
	}

	@Test
	void whatIsNoAccusationAfterAllIsOpenAgain() {
		String no = accusation("李被告").no();
		office.does("officer", no, "triage", "triageDecision", "ACCEPT", "procedure", "ORDINARY", "category", "0203", "nature", "CLAIM", "reason",
				"反映的是物业收费，不是检举控告");
		assertThat(circle.of(no)).isEmpty();
		assertThat(visibility.sees("supervisor", no)).isTrue();
		assertThat(office.petition(no).status()).isEqualTo(Status.ACCEPTED);
	}

	private Receipt accusation(String accused) {
		return office.receipt(Submission.of("WEB", "他们" + SECRET + "，有单据。").about("1202", null)
			.from(new Person("令狐举报", "13900064001", "东苑小区12号楼2单元201室"))
			.at(new Place("1", "017", "东苑小区12号楼"))
			.against(new Person(accused, null, "东苑社区")));
	}

	private List<String> accounts(String no) {
		return circle.persons(no).stream().map(NamedPerson::account).toList();
	}

	private static Cookie key(Receipt receipt) {
		return new Cookie("matter",
				Base64.getUrlEncoder().withoutPadding().encodeToString((receipt.no() + "~" + receipt.queryCode()).getBytes()));
	}

}
