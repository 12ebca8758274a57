package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.yishitang.OfficeTest;
import org.yishitang.audit.Verifying;
import org.yishitang.clock.OfficeClock;
import org.yishitang.intake.Person;
import org.yishitang.intake.Pictures;
import org.yishitang.intake.Receipt;
import org.yishitang.intake.Submission;
import org.yishitang.ledger.Filter;
import org.yishitang.ledger.Ledger;
import org.yishitang.ledger.LedgerItem;
import org.yishitang.ledger.Visibility;
import org.yishitang.mediation.MediationDesk;
import org.yishitang.mediation.Promise;
import org.yishitang.mediation.Promiser;
import org.yishitang.petition.Parties;
import org.yishitang.records.Asking;
import org.yishitang.records.CaseFile;
import org.yishitang.records.Destroying;
import org.yishitang.records.DestructionList;
import org.yishitang.records.DestructionState;
import org.yishitang.records.FileKind;
import org.yishitang.records.RecordsOfAFile;
import org.yishitang.records.RequestAuthor;
import org.yishitang.records.RequestKind;
import org.yishitang.records.RetentionSchedule;
import org.yishitang.records.Shelf;
import org.yishitang.records.Shredding;
import org.yishitang.vault.Emptying;

/** How long files are kept (g-8), and what is left of one after two people signed. */
@OfficeTest
@Import(Workplace.class)
class DestructionTests {

	private static final Person FILED = new Person("慕容销毁", "13900062001", "东苑小区12号楼2单元201室");

	@Autowired
	Workplace office;

	@Autowired
	Shelf shelf;

	@Autowired
	Destroying destroying;

	@Autowired
	Shredding shredding;

	@Autowired
	RetentionSchedule schedule;

	@Autowired
	Emptying emptying;

	@Autowired
	MediationDesk desk;

	@Autowired
	Asking asking;

	@Autowired
	Parties parties;

	@Autowired
	Ledger ledger;

	@Autowired
	Visibility visibility;

	@Autowired
	Verifying audit;

	@Autowired
	MockMvc web;

	@Autowired
	JdbcTemplate database;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	OfficeClock clock;

	@Value("${yishitang.home}")
	Path home;

	@BeforeEach
	void wednesday() {
		clock.setTo(Instant.parse("2026-11-25T02:00:00Z"));
	}

	@Test
	void everySealedTableIsEmptiedOrKnownNotToBelongToAFile() {
		Set<String> known = new TreeSet<>(RecordsOfAFile.tables());
		known.addAll(RecordsOfAFile.others());
		assertThat(known).isEqualTo(emptying.tables());
	}

	@Test
	void theKindOfAFileFollowsFromHowItEnded() {
		assertThat(kindOf(ended(Workplace.leak()))).isEqualTo(FileKind.RESULT);
		String led = office.registers("clerk-a", Submission.of("LEADER", "主任批示：尽快修好路灯。").about("0203", null).from(FILED));
		office.answers(led, "handler-2", "EXPLAIN");
		office.closes(led);
		assertThat(shelf.of(led)).hasValueSatisfying(file -> {
			assertThat(file.kind()).isEqualTo(FileKind.LEADER_AND_RESULT);
			assertThat(file.keepUntil()).as("for good").isNull();
		});
		assertThat(kindOf(sentAway())).isEqualTo(FileKind.NO_RESULT);
		String running = office.files(Workplace.leak());
		assertThat(shelf.of(running)).isEmpty();
		assertThat(kindOf(mediated(49_999))).isEqualTo(FileKind.MEDIATED);
		assertThat(kindOf(mediated(50_000))).isEqualTo(FileKind.MEDIATED_LARGE);
	}

	@Test
	void theScheduleIsTheOfficesOwn() throws Exception {
		String no = sentAway();
		RequestPostProcessor director = user("director").roles("director");
		web.perform(post("/desk/archive/schedule/NO_RESULT").param("years", "15").param("basis", "本办保管期限表（2027）")
			.with(user("records").roles("records"))
			.with(csrf())).andExpect(status().isNotFound());
		web.perform(post("/desk/archive/schedule/NO_RESULT").param("years", "15").param("basis", " ").with(director).with(csrf()))
			.andExpect(flash().attributeExists("refusal"));
		String before = schedule.rows().stream().filter(row -> row.kind() == FileKind.NO_RESULT).findFirst().orElseThrow().basis();
		web.perform(post("/desk/archive/schedule/NO_RESULT").param("years", "15").param("basis", "本办保管期限表（2027）").with(director).with(csrf()))
			.andExpect(redirectedUrl("/desk/archive"));
		assertThat(shelf.of(no).orElseThrow().keepUntil()).isEqualTo(LocalDate.parse("2041-12-31"));
		assertThat(database.queryForList("select purpose from audit_entry where kind = 'configuration.retention'", String.class))
			.contains("本办保管期限表（2027）");
		schedule.change(FileKind.NO_RESULT, 10, before, "director");
		assertThat(shelf.of(no).orElseThrow().keepUntil()).isEqualTo(LocalDate.parse("2036-12-31"));
	}

	@Test
	void whatMustBeKeptIsOnNoListAndOnePersonCannotSignAlone() throws Exception {
		String no = sentAway();
		assertThatThrownBy(() -> destroying.draw(List.of(no), "期满", "records")).hasMessageContaining("not-over");
		clock.setTo(Instant.parse("2037-01-05T02:00:00Z"));
		assertThatThrownBy(() -> destroying.draw(List.of(no), " ", "records")).hasMessageContaining("appraisal");
		assertThatThrownBy(() -> destroying.draw(List.of(), "期满", "records")).hasMessageContaining("choose-files");
		asking.ask(no, parties.findByCaseNoOrderByRoleAscPositionAsc(no).get(0).getId(), RequestKind.ACCESS,
				new RequestAuthor(RequestAuthor.HOLDER, null, null, null, null, null));
		assertThatThrownBy(() -> destroying.draw(List.of(no), "期满", "records")).hasMessageContaining("asked-about");
		office.does("records", no, "examine-data-request", "dataDecision", "REFUSED", "dataReason", "未能核实身份");
		destroying.keepLonger(no, 3, "涉及正在进行的诉讼", "records");
		assertThatThrownBy(() -> destroying.draw(List.of(no), "期满", "records")).hasMessageContaining("not-over");
		schedule.change(FileKind.NO_RESULT, 10, "国家档案局令第8号", "director");
		assertThat(shelf.of(no).orElseThrow().keepUntil()).as("not shorter than was decided").isEqualTo(LocalDate.parse("2040-12-31"));
		clock.setTo(Instant.parse("2041-01-07T02:00:00Z"));
		web.perform(post("/desk/archive/lists").param("no", no).param("appraisal", "期满无保存价值").with(user("director").roles("director")).with(csrf()))
			.andExpect(status().isNotFound());
		DestructionList list = destroying.draw(List.of(no), "期满无保存价值", "records");
		assertThatThrownBy(() -> destroying.draw(List.of(no), "再来一次", "records")).hasMessageContaining("not-over");
		assertThatThrownBy(() -> destroying.sign(list.getId(), true, null, "records")).hasMessageContaining("same-person");
		web.perform(post("/desk/archive/lists/{id}/signature", list.getId()).param("agreed", "true").with(user("records").roles("records")).with(csrf()))
			.andExpect(status().isNotFound());
		shredding.goOn();
		assertThat(shelf.tombstone(no)).as("one signature destroys nothing").isEmpty();
		assertThatThrownBy(() -> destroying.sign(list.getId(), false, "", "director")).hasMessageContaining("appraisal");
		destroying.sign(list.getId(), false, "请再核对", "director");
		assertThat(shelf.of(no).orElseThrow().listId()).as("may be put on another list").isNull();
		assertThatThrownBy(() -> destroying.sign(list.getId(), true, null, "director")).hasMessageContaining("signed-already");
	}

	@Test
	void afterTwoSignaturesNothingReadableIsLeftButTheTombstone() throws Exception {
		Receipt receipt = office.receipt(Submission.of("WEB", "慕容销毁家里的井盖丢了，手机13900062001。").about("0203", null).from(FILED)
			.at(new org.yishitang.petition.Place("1", "017", "东苑小区12号楼"))
			.against(new Person("李被毁", null, "东苑小区12号楼2单元301室")));
		String no = receipt.no();
		String other = sentAway();
		web.perform(multipart("/track/matter/attachments").file(new MockMultipartFile("photos", "a.png", "image/png", Pictures.picture("png", 200, 100)))
			.param("no", no)
			.cookie(key(receipt))
			.with(csrf()));
		Set<String> files = uploads();
		String photo = database.queryForObject("select id from attachment where case_no = ?", String.class, no);
		assertThat(files).contains(photo);
		mediates(no, 800);
		office.does("handler-2", no, "investigate", "finding", "慕容销毁与李被毁已和好", "next", "DRAFT");
		office.does("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经查，慕容销毁反映属实，依照物业管理条例处理。");
		office.does("leader", no, "sign-opinion", "approved", true);
		office.does("handler-2", no, "carry-out", "done", true, "proof", "协议在履行中");
		office.closes(no);
		clock.setTo(Instant.parse("2037-01-05T02:00:00Z"));
		DestructionList list = destroying.draw(List.of(no), "期满无保存价值", "records");
		web.perform(post("/desk/archive/lists/{id}/signature", list.getId()).param("agreed", "true")
			.with(user("director").roles("director"))
			.with(csrf())).andExpect(redirectedUrl("/desk/archive/lists/" + list.getId()));
		assertThat(destroying.list(list.getId()).orElseThrow().state()).isEqualTo(DestructionState.CARRIED_OUT);
		CaseFile stone = shelf.tombstone(no).orElseThrow();
		assertThat(stone.fingerprint()).matches("[0-9a-f]{64}");
		assertThat(stone.destroyedOn()).isEqualTo(LocalDate.parse("2037-01-05"));
		assertThat(uploads()).doesNotContain(photo);
		assertThat(database.queryForObject("select count(*) from attachment where case_no = ?", Long.class, no)).isZero();
		for (String table : RecordsOfAFile.tables()) {
			assertThat(RecordsOfAFile.values(new TransactionTemplate(transactions), emptying, table, no)).as(table)
				.allSatisfy(value -> assertThat(value).isIn("", Emptying.NOTHING));
		}
		assertThat(office.petition(no).text()).isEqualTo(Emptying.NOTHING);
		assertThat(parties.findByCaseNoOrderByRoleAscPositionAsc(no)).isNotEmpty()
			.allSatisfy(party -> assertThat(List.of(String.valueOf(party.name()), String.valueOf(party.phone()))).isSubsetOf(Emptying.NOTHING, "null"));
		assertThat(found("井盖")).doesNotContain(no);
		LedgerItem line = ledger.find(no, visibility.of("records")).orElseThrow();
		assertThat(line.toString()).doesNotContain("慕容", "井盖");
		assertThat(parties.findByCaseNoOrderByRoleAscPositionAsc(other).get(0).name()).as("another matter's people").isEqualTo(FILED.name());
		String page = web.perform(get("/desk/cases/{no}", no).with(user("records").roles("records"))).andExpect(status().isOk()).andReturn()
			.getResponse().getContentAsString();
		assertThat(page).contains("案卷保管期满").doesNotContain("井盖", "慕容");
		assertThat(web.perform(get("/track/matter").cookie(key(receipt))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString())
			.contains("案卷保管期满").doesNotContain("井盖", "慕容");
		assertThat(web.perform(get("/desk/archive/lists/{id}", list.getId()).with(user("records").roles("records"))).andReturn().getResponse()
			.getContentAsString()).contains(no, stone.fingerprint());
		assertThat(database.queryForObject("select count(*) from case_event where case_no = ? and event_type = 'FILE_DESTROYED'", Long.class, no))
			.isEqualTo(1);
		assertThat(audit.verify().whole()).as("the log of who did what is not touched").isTrue();
		shredding.goOn();
		assertThat(database.queryForObject("select count(*) from case_event where case_no = ? and event_type = 'FILE_DESTROYED'", Long.class, no))
			.isEqualTo(1);
	}

	@Test
	void twoNodesAtOnceLeaveOneTombstone() throws Exception {
		String no = sentAway();
		clock.setTo(Instant.parse("2037-01-05T02:00:00Z"));
		DestructionList list = destroying.draw(List.of(no), "期满无保存价值", "records");
		destroying.sign(list.getId(), true, null, "director");
		ExecutorService nodes = Executors.newFixedThreadPool(2);
		try {
			nodes.invokeAll(Collections.nCopies(2, Executors.callable(shredding::goOn)));
		}
		finally {
			nodes.shutdown();
		}
		shredding.goOn();
		assertThat(destroying.list(list.getId()).orElseThrow().state()).isEqualTo(DestructionState.CARRIED_OUT);
		assertThat(database.queryForObject("select count(*) from case_event where case_no = ? and event_type = 'FILE_DESTROYED'", Long.class, no))
			.isEqualTo(1);
		assertThat(shelf.tombstone(no)).isPresent();
	}

	@Test
	void nobodyElseComesIntoTheArchive() throws Exception {
		for (String role : List.of("petition-officer", "supervisor", "leader", "admin", "auditor", "dpo", "handler")) {
			RequestPostProcessor reader = user("somebody").roles(role);
			web.perform(get("/desk/archive").with(reader)).andExpect(status().isNotFound());
			web.perform(post("/desk/archive/lists").param("no", "x").param("appraisal", "x").with(reader).with(csrf())).andExpect(status().isNotFound());
			web.perform(post("/desk/archive/files/x/longer").param("years", "1").param("why", "x").with(reader).with(csrf()))
				.andExpect(status().isNotFound());
		}
		for (String role : List.of("records", "director")) {
			web.perform(get("/desk/archive").with(user(role).roles(role))).andExpect(status().isOk());
		}
	}

	private FileKind kindOf(String no) {
		return shelf.of(no).orElseThrow().kind();
	}

	private String ended(Submission submission) {
		String no = office.files(submission);
		office.answers(no, "handler-2", "EXPLAIN");
		office.closes(no);
		return no;
	}

	private String sentAway() {
		String no = office.files(Submission.of("WEB", "邻居拖欠借款。").about("0203", null).from(FILED));
		office.does("officer", no, "triage", "triageDecision", "REDIRECT", "lawfulChannel", "LITIGATION", "redirectTo", "龙凤区人民法院", "reason",
				"属于诉讼途径");
		return no;
	}

	private String mediated(int amount) {
		String no = office.files(Workplace.leak().about("0203", null).against(new Person("李某", null, "东苑小区12号楼2单元301室")));
		mediates(no, amount);
		office.does("handler-2", no, "investigate", "finding", "已和好", "next", "DRAFT");
		office.does("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经查属实，依照物业管理条例处理。");
		office.does("leader", no, "sign-opinion", "approved", true);
		office.does("handler-2", no, "carry-out", "done", true, "proof", "协议在履行中");
		office.closes(no);
		return no;
	}

	private void mediates(String no, int amount) {
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "双方纠纷", "next", "MEDIATION");
		office.does("mediator-1", no, "record-consent", "bothConsent", true, "consentNote", "双方当面同意");
		office.appoints(no, "mediator-1");
		desk.undisputed(no, "楼上认责。", null);
		desk.promise(no, new Promise(Promiser.RESPONDENT, "重做卫生间防水", "请人施工", LocalDate.now(clock).plusDays(10), "照片"));
		office.does("mediator-1", no, "mediate", "mediationResult", "AGREEMENT", "agreement", "谈成了。", "amount", amount);
		office.signs(no, "mediator-1");
	}

	private List<String> found(String word) {
		return ledger.search(Filter.saying(word), visibility.of("records"), 0, 50).items().stream().map(LedgerItem::no).toList();
	}

	private Set<String> uploads() throws IOException {
		Path folder = home.resolve("uploads");
		if (!Files.isDirectory(folder)) {
			return Set.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
		}
	}

	private static Cookie key(Receipt receipt) {
		return new Cookie("matter",
				Base64.getUrlEncoder().withoutPadding().encodeToString((receipt.no() + "~" + receipt.queryCode()).getBytes()));
	}

}
