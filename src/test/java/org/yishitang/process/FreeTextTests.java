package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import org.yishitang.OfficeTest;
import org.yishitang.intake.AskingReopening;
import org.yishitang.intake.AskingWithdrawal;
import org.yishitang.intake.Person;
import org.yishitang.intake.Receipt;
import org.yishitang.intake.Submission;
import org.yishitang.intake.Supplementing;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.Place;
import org.yishitang.petition.Status;

/** Names, numbers and words of people stay in the case file: never in the engine's tables, never in the log. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
@ExtendWith(OutputCaptureExtension.class)
class FreeTextTests {

	private static final String MARK = "标记马赛克";

	private static final String PHONE = "13900009999";

	private static final String WORDS = MARK + "，电话" + PHONE + "，据此如实记录。";

	@LocalServerPort
	int port;

	@Autowired
	Workplace office;

	@Autowired
	CaseNotes notes;

	@Autowired
	Supplementing supplementing;

	@Autowired
	AskingWithdrawal withdrawing;

	@Autowired
	AskingReopening reopening;

	@Autowired
	HistoryService history;

	@Autowired
	DataSource database;

	private EngineProgram program;

	@BeforeEach
	void connect() {
		program = new EngineProgram(port);
	}

	@Test
	void nothingPeopleWriteReachesTheEngineOrTheLog(CapturedOutput log) throws SQLException {
		aWholeJourney();
		anAccusation();
		whatIsRefused();
		assertThat(find(MARK, "ACT_")).isEmpty();
		assertThat(find(PHONE, "ACT_")).isEmpty();
		assertThat(find("section-urban", "ACT_")).as("codes are there, so the search works").isNotEmpty();
		assertThat(log.getAll()).doesNotContain(MARK).doesNotContain(PHONE);
	}

	@Test
	void theCaseCardIsMaskedAndNotKept() throws SQLException {
		String no = office.files(personal());
		String task = office.open(no, "triage").getId();
		String shown = program.get("officer", "/task/" + task + "/form-variables").body();
		assertThat(shown).contains("caseCard").contains(no).contains("139&#42;&#42;&#42;&#42;9999");
		assertThat(shown).doesNotContain(PHONE).doesNotContain("2单元201室");
		assertThat(program.get("legal", "/task/" + task + "/form-variables").statusCode()).isIn(403, 404);
		assertThat(program.get("officer", "/task/" + task + "/variables").body()).doesNotContain("caseCard");
		assertThat(history.createHistoricVariableInstanceQuery().variableName("caseCard").count()).isZero();
		assertThat(find("139&#42;", "ACT_")).isEmpty();
	}

	@Test
	void tenThousandCharactersAreAnOpinion() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "查明", "next", "DRAFT");
		String opinion = "依法逐项查明：𠮷".repeat(1_250);
		assertThat(opinion.codePointCount(0, opinion.length())).isEqualTo(10_000);
		String task = office.open(no, "draft-opinion").getId();
		assertThat(program.submits("handler-2", task, "outcome", "EXPLAIN", "opinion", opinion + "多").statusCode())
			.isEqualTo(400);
		assertThat(program.submits("handler-2", task, "outcome", "EXPLAIN", "opinion", opinion).statusCode())
			.isEqualTo(204);
		assertThat(notes.of(no)).anySatisfy(note -> assertThat(note.text()).isEqualTo(opinion));
	}

	private void aWholeJourney() {
		Receipt receipt = office.receipt(personal());
		String no = receipt.no();
		submits("officer", no, "triage", "triageDecision", "NOT_ACCEPT", "reason", WORDS);
		submits("leader", no, "confirm-non-acceptance", "confirmed", false, "reason", WORDS);
		submits("officer", no, "triage", "triageDecision", "ACCEPT", "procedure", "ORDINARY", "reason", WORDS,
				"redirectTo", WORDS, "claims", WORDS);
		submits("officer", no, "assign", "assigneePost", "section-urban", "reason", WORDS);
		supplementing.supplement(no, receipt.queryCode(), WORDS);
		withdrawing.ask(no, receipt.queryCode(), WORDS);
		submits("officer", no, "confirm-withdrawal", "confirmed", false, "reason", WORDS);
		submits("handler-2", no, "investigate", "finding", WORDS, "next", "EXTEND");
		submits("director", no, "approve-extension", "approved", true, "extensionDays", 10, "reason", WORDS);
		submits("handler-2", no, "investigate", "finding", WORDS, "next", "MEDIATION");
		submits("mediator-1", no, "record-consent", "bothConsent", true, "consentNote", WORDS);
		submits("chair", no, "appoint-mediators", "manner", "CHOSEN", "mediator", "mediator-1", "relation", "NONE");
		submits("mediator-1", no, "mediate", "mediationResult", "NONE", "agreement", WORDS);
		submits("handler-2", no, "investigate", "finding", WORDS, "next", "COUNCIL");
		submits("council-sec", no, "convene-sitting", "sittingDate", Workplace.sittingDay(), "invited", 5, "agenda", WORDS);
		submits("council-sec", no, "open-sitting", "presentSeats", "1,2,3,4");
		submits("council-sec", no, "record-statements", "statementRaised", WORDS, "undisputedFacts", WORDS, "factsSigned",
				"ALL");
		submits("council-sec", no, "hold-sitting", "proposals", WORDS);
		submits("council-sec", no, "count-votes", "raisedHands", "1:1,2,3");
		submits("council-sec", no, "write-minutes", "resolution", WORDS, "publicWords", "议事会同意处理。");
		submits("leader", no, "check-publication", "confirmed", true);
		office.runTimer(no, "publication-over");
		submits("handler-2", no, "investigate", "finding", WORDS, "next", "DRAFT");
		submits("handler-2", no, "draft-opinion", "outcome", "SUPPORT", "opinion", WORDS, "facts", WORDS,
				"basis", "《物业管理条例》" + WORDS, "answers", "1. " + WORDS, "measures", WORDS, "carryOutBy", "2099-01-01");
		submits("leader", no, "sign-opinion", "approved", false, "returnReason", WORDS);
		submits("handler-2", no, "draft-opinion", "outcome", "SUPPORT", "opinion", WORDS, "facts", WORDS,
				"basis", "《物业管理条例》" + WORDS, "answers", "1. " + WORDS, "measures", WORDS, "carryOutBy", "2099-01-01");
		submits("leader", no, "sign-opinion", "approved", true);
		submits("handler-2", no, "carry-out", "done", true, "proof", WORDS);
		submits("officer", no, "call-back", "reached", true, "solved", true, "satisfaction", "SATISFIED", "remark",
				WORDS);
		submits("supervisor", no, "strike-off", "confirmed", false, "returnReason", WORDS);
		submits("officer", no, "call-back", "reached", true, "solved", true, "satisfaction", "SATISFIED");
		submits("supervisor", no, "strike-off", "confirmed", true);
		assertThat(office.petition(no).status()).isEqualTo(Status.CLOSED);
		reopening.ask(no, receipt.queryCode(), WORDS);
		submits("officer", no, "assign", "assigneePost", "section-urban", "reason", WORDS);
		for (int step = 0; step < 5; step++) {
			office.pullForward(no, "CYCLE-15");
		}
		submits("supervisor", no, "supervise", "supervision", WORDS, "answerBy", "2099-01-01");
	}

	private void anAccusation() {
		String no = office.files(personal().about("1202", null));
		submits("officer", no, "triage", "triageDecision", "RESTRICT", "reason", WORDS);
		submits("discipline", no, "hand-over-accusation", "handedTo", "DISCIPLINE");
	}

	private void whatIsRefused() {
		String no = office.files(personal());
		String task = office.open(no, "triage").getId();
		for (String field : List.of("triageDecision", "category", "urgency", "mergeInto", "nature", "procedure")) {
			assertThat(program
				.submits("officer", task, "triageDecision", "ACCEPT", "reason", "试验", field, MARK + PHONE)
				.statusCode()).as(field).isEqualTo(400);
		}
		office.does("officer", no, "triage", "triageDecision", "ACCEPT", "procedure", "ORDINARY", "reason", "试验");
		for (String post : List.of(PHONE, MARK, "grid-" + PHONE)) {
			assertThat(program.submits("officer", office.open(no, "assign").getId(), "assigneePost", post).statusCode())
				.isEqualTo(400);
		}
		assertThat(program.submits("officer", office.open(no, "assign").getId(), "assigneePost", "section-urban",
				MARK, PHONE).statusCode()).as("unknown fields are dropped").isEqualTo(204);
	}

	private void submits(String account, String no, String duty, Object... values) {
		String task = office.open(no, duty).getId();
		int claimed = program.claims(account, task).statusCode();
		assertThat(claimed).as("%s claims %s", account, duty).isEqualTo(204);
		var answer = program.submits(account, task, values);
		assertThat(answer.statusCode()).as("%s at %s: %s", account, duty, answer.body()).isEqualTo(204);
	}

	private static Submission personal() {
		return Submission.of("WEB", "楼上" + MARK + "家漏水，我的电话是" + PHONE + "。")
			.about("0203", null)
			.from(new Person(MARK, PHONE, "东苑小区12号楼2单元201室"))
			.against(new Person(MARK, PHONE, MARK + "3单元"))
			.at(new Place("1", "017", "东苑小区12号楼" + MARK));
	}

	/** Every place in the tables of this prefix, written ones and binary ones, that holds the words. */
	private List<String> find(String words, String prefix) throws SQLException {
		List<String> places = new ArrayList<>();
		try (Connection connection = database.getConnection()) {
			for (Map.Entry<String, List<String>> table : columns(connection, prefix).entrySet()) {
				String sql = "select " + String.join(", ", table.getValue()) + " from " + table.getKey();
				try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
					while (rows.next()) {
						for (int i = 1; i <= table.getValue().size(); i++) {
							if (holds(value(rows, i), rows.getString(i), words)) {
								places.add(table.getKey() + "." + table.getValue().get(i - 1));
							}
						}
					}
				}
			}
		}
		return places;
	}

	/** Binary columns as bytes, whatever the driver hands out for them. */
	private static Object value(ResultSet rows, int column) throws SQLException {
		boolean binary = List.of(Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY)
			.contains(rows.getMetaData().getColumnType(column));
		return binary ? rows.getBytes(column) : null;
	}

	private static boolean holds(Object value, String text, String words) {
		byte[] bytes = value instanceof byte[] raw ? raw : new byte[0];
		return text != null && text.contains(words) || new String(bytes, StandardCharsets.UTF_8).contains(words)
				|| new String(bytes, StandardCharsets.UTF_16BE).contains(words);
	}

	private static Map<String, List<String>> columns(Connection connection, String prefix) throws SQLException {
		Map<String, List<String>> tables = new java.util.TreeMap<>();
		try (ResultSet found = connection.getMetaData()
			.getColumns(connection.getCatalog(), connection.getSchema(), null, null)) {
			while (found.next()) {
				String table = found.getString("TABLE_NAME");
				if (table.toUpperCase(java.util.Locale.ROOT).startsWith(prefix)) {
					tables.computeIfAbsent(table, name -> new ArrayList<>()).add(found.getString("COLUMN_NAME"));
				}
			}
		}
		return tables;
	}

}
