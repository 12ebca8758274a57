package org.yishitang.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;
import org.yishitang.intake.Pictures;
import org.yishitang.notice.FormBook;
import org.yishitang.notice.LetterKind;
import org.yishitang.notice.Letters;
import org.yishitang.notice.Manner;
import org.yishitang.notice.ServingLetters;
import org.yishitang.petition.ClaimList;
import org.yishitang.petition.Refusal;

/** Letters on the case page: who opens them, who records their service, what a proof may be; and the forms. */
@OfficeTest
@Import(AcceptedMatter.class)
class LettersAtTheDeskTests {

	private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF".getBytes();

	@Autowired
	MockMvc web;

	@Autowired
	AcceptedMatter matters;

	@Autowired
	Letters letters;

	@Autowired
	ServingLetters serving;

	@Autowired
	FormBook forms;

	@Autowired
	ClaimList claims;

	@Autowired
	JdbcTemplate table;

	@Autowired
	OfficeClock clock;

	@BeforeEach
	void thursday() {
		clock.setTo(Instant.parse("2026-11-26T02:00:00Z"));
	}

	@Test
	void theCasePageShowsLettersAndWhatIsOpen() throws Exception {
		String no = matters.accepted();
		String id = matters.acceptance(no).getId();
		web.perform(get("/desk/cases/{no}", no).with(user("officer").roles("petition-officer")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString(matters.acceptance(no).letterNo())))
			.andExpect(content().string(containsString("待补送达回证")))
			.andExpect(content().string(containsString("/desk/cases/" + no + "/letters/" + id + ".docx")))
			.andExpect(content().string(containsString("登记送达")));
		web.perform(get("/desk/cases/{no}", no).with(user("auditor").roles("auditor")))
			.andExpect(content().string(containsString(matters.acceptance(no).letterNo())))
			.andExpect(content().string(not(containsString(".docx"))))
			.andExpect(content().string(not(containsString("登记送达"))));
	}

	@Test
	void fileAndPrintPageSayTheSame() throws Exception {
		String no = matters.accepted();
		String address = "/desk/cases/" + no + "/letters/" + matters.acceptance(no).getId();
		byte[] docx = web.perform(get(address + ".docx").with(user("officer").roles("petition-officer")))
			.andExpect(status().isOk())
			.andExpect(header().string("Content-Disposition", containsString("ACCEPTANCE-" + no + ".docx")))
			.andExpect(header().string("Cache-Control", containsString("no-store")))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
			String page = web.perform(get(address).with(user("officer").roles("petition-officer")))
				.andExpect(status().isOk())
				.andExpect(content().string(not(containsString("letter-large"))))
				.andReturn()
				.getResponse()
				.getContentAsString();
			document.getParagraphs().forEach(line -> assertThat(page).contains(line.getText()));
			assertThat(page).contains("王小明：");
		}
		web.perform(get(address).param("large", "").with(user("officer").roles("petition-officer")))
			.andExpect(content().string(containsString("letter-large")));
		web.perform(get(address + "/proof.docx").with(user("officer").roles("petition-officer")))
			.andExpect(status().isOk())
			.andExpect(header().string("Content-Disposition", containsString("PROOF-" + no)));
	}

	@ParameterizedTest
	@CsvSource({ "officer, petition-officer, 200, 302", "clerk-a, clerk-a, 200, 302", "clerk-b, clerk-b, 200, 302",
			"grid-017, grid-lead, 200, 302", "grid-018, grid-lead, 404, 404", "community-1, community, 200, 302",
			"community-2, community, 404, 404", "leader, leader, 200, 404", "director, director, 200, 404",
			"supervisor, supervisor, 200, 404", "records, records, 200, 404", "auditor, auditor, 404, 404",
			"mediator-1, mediator, 404, 404", "member-1, council-member, 404, 404", "admin, admin, 403, 403",
			"handler-1, handler, 404, 404" })
	void whoOpensLettersAndWhoRecordsTheirService(String account, String role, int opens, int records) throws Exception {
		String no = matters.accepted();
		String address = "/desk/cases/" + no + "/letters/" + matters.acceptance(no).getId();
		for (String one : List.of(address, address + ".docx", address + "/proof.docx")) {
			web.perform(get(one).with(user(account).roles(role))).andExpect(status().is(opens));
		}
		web.perform(service(address, "EMS123456").with(user(account).roles(role))).andExpect(status().is(records));
		assertThat(serving.of(letters.of(no)).isEmpty()).isEqualTo(records != 302);
	}

	@Test
	void nobodyWithoutATokenRecordsAnything() throws Exception {
		String no = matters.accepted();
		String address = "/desk/cases/" + no + "/letters/" + matters.acceptance(no).getId();
		web.perform(multipart(address + "/services").param("manner", "POST")
			.with(user("officer").roles("petition-officer")))
			.andExpect(status().isForbidden());
		web.perform(get(address)).andExpect(redirectedUrl("/login"));
	}

	@Test
	void aSignedPhotoIsKeptWithoutItsHiddenData() throws Exception {
		String no = matters.accepted();
		String id = matters.acceptance(no).getId();
		web.perform(multipart("/desk/cases/{no}/letters/{id}/services", no, id)
			.file(new MockMultipartFile("proof", "回证.jpg", "image/jpeg", Pictures.fromPhone(80, 60, 1)))
			.param("manner", "IN_PERSON")
			.param("doneOn", "2026-11-26")
			.param("recipient", "SELF")
			.with(csrf())
			.with(user("clerk-a").roles("clerk-a")))
			.andExpect(redirectedUrl("/desk/cases/" + no + "#letters"))
			.andExpect(flash().attribute("letterDone", "recorded"));
		String service = serving.of(letters.of(no)).get(id).get(0).getId();
		byte[] kept = web.perform(get("/desk/cases/{no}/proofs/{id}", no, service).with(user("leader").roles("leader")))
			.andExpect(status().isOk())
			.andExpect(header().string("Content-Disposition", containsString("attachment")))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("SECRETPHONE");
		web.perform(get("/desk/cases/{no}/proofs/{id}", no, service).with(user("auditor").roles("auditor")))
			.andExpect(status().isNotFound());
		web.perform(get("/desk/cases/{no}/proofs/{id}", matters.accepted(), service).with(user("leader").roles("leader")))
			.andExpect(status().isNotFound());
		assertThat(matters.acceptance(no).manner()).isEqualTo(Manner.IN_PERSON);
	}

	@ParameterizedTest
	@CsvSource({ "x.pdf, OK,", "x.PDF, OK,", "x.exe, OK, letters.refusal.proof-kind",
			"x.pdf, JS, letters.refusal.proof-active", "x.jpg, OK, intake.refusal.photo-kind",
			"x.pdf, HTML, letters.refusal.proof-kind", "x.svg, HTML, letters.refusal.proof-kind" })
	void aProofIsAPictureOrAQuietPdf(String name, String kind, String refusal) throws Exception {
		String no = matters.accepted();
		byte[] bytes = switch (kind) {
			case "JS" -> "%PDF-1.4\n<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>".getBytes();
			case "HTML" -> "<html><script>".getBytes();
			default -> PDF;
		};
		var sent = web.perform(multipart("/desk/cases/{no}/letters/{id}/services", no, matters.acceptance(no).getId())
			.file(new MockMultipartFile("proof", name, "application/pdf", bytes))
			.param("manner", "IN_PERSON")
			.param("doneOn", "2026-11-26")
			.param("recipient", "SELF")
			.param("remark", "记下的话")
			.with(csrf())
			.with(user("officer").roles("petition-officer")));
		if (refusal == null) {
			sent.andExpect(flash().attribute("letterDone", "recorded"));
		}
		else {
			Refusal said = (Refusal) sent.andReturn().getFlashMap().get("letterRefusal");
			assertThat(said.key()).isEqualTo(refusal);
			sent.andExpect(flash().attribute("letterTyped", new ServiceForm(Manner.IN_PERSON, "2026-11-26",
					org.yishitang.notice.Recipient.SELF, null, null, "记下的话")));
		}
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-27, letters.refusal.service-future", "2026-11-25, letters.refusal.service-before-issue",
			"heute, letters.refusal.service-day", "'', letters.refusal.service-day" })
	void whatIsRefusedSaysWhy(String day, String refusal) throws Exception {
		String no = matters.accepted();
		String id = matters.acceptance(no).getId();
		var sent = web.perform(multipart("/desk/cases/{no}/letters/{id}/services", no, id).param("manner", "POST")
			.param("doneOn", day)
			.param("recipient", "SELF")
			.param("trackingNo", "EMS123456")
			.with(csrf())
			.with(user("officer").roles("petition-officer"))).andReturn();
		assertThat(((Refusal) sent.getFlashMap().get("letterRefusal")).key()).isEqualTo(refusal);
		web.perform(get("/desk/cases/{no}", no).flashAttrs(sent.getFlashMap())
			.with(user("officer").roles("petition-officer")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("field-error")));
	}

	@Test
	void aMissingLetterIsRedOnEveryList() throws Exception {
		String no = matters.acceptedWithoutLetter();
		var officer = user("officer").roles("petition-officer");
		web.perform(get("/desk/ledger").param("letter", "missing").param("size", "200").with(officer))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString(no)))
			.andExpect(content().string(containsString("缺受理告知书")));
		web.perform(get("/desk/cases/{no}", no).with(officer))
			.andExpect(content().string(containsString("letter-missing")))
			.andExpect(content().string(containsString("缺受理告知书")));
		web.perform(get("/desk").with(officer))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("tally-letters")))
			.andExpect(content().string(containsString("letter-missing")));
		web.perform(get("/api/ledger").param("letter", "missing").param("size", "200").with(officer))
			.andExpect(jsonPath("$.items[?(@.no=='" + no + "')].missingLetters[0]").value("ACCEPTANCE"));
		byte[] book = web.perform(get("/api/ledger.xlsx").param("letter", "missing").with(officer))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(sheet(book)).contains(no, "缺文书", "受理告知书");
		String whole = matters.accepted();
		web.perform(get("/api/ledger").param("letter", "missing").param("size", "200").with(officer))
			.andExpect(jsonPath("$.items[?(@.no=='" + whole + "')]").isEmpty());
		clock.advance(java.time.Duration.of(8, ChronoUnit.DAYS));
		web.perform(get("/api/ledger").param("letter", "unproven").param("size", "200").with(officer))
			.andExpect(jsonPath("$.items[?(@.no=='" + whole + "')].unproven").value(true));
	}

	@Test
	void claimsAreListedAndKeptWhenTheyAreTooMany() throws Exception {
		String no = matters.accepted();
		var officer = user("officer").roles("petition-officer");
		web.perform(post("/desk/cases/{no}/claims", no).param("claims", "1. 修好\n2. 赔偿").with(csrf()).with(officer))
			.andExpect(redirectedUrl("/desk/cases/" + no + "#claims"));
		assertThat(claims.of(no)).containsExactly("修好", "赔偿");
		String many = "一项\n".repeat(21);
		web.perform(post("/desk/cases/{no}/claims", no).param("claims", many).with(csrf()).with(officer))
			.andExpect(flash().attribute("claimsTyped", many));
		assertThat(claims.of(no)).hasSize(2);
		web.perform(post("/desk/cases/{no}/claims", no).param("claims", "x").with(csrf()).with(user("grid-018").roles("grid-lead")))
			.andExpect(status().isNotFound());
	}

	@ParameterizedTest
	@EnumSource(LetterKind.class)
	void theAdministratorSeesEveryFormAndItsSample(LetterKind kind) throws Exception {
		var admin = user("admin").roles("admin");
		// The parties' own paper bears no number of the office.
		boolean theirs = kind == LetterKind.JUDICIAL_APPLICATION;
		web.perform(get("/desk/admin/letters/{kind}", kind).with(admin))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString(theirs ? "{{法院}}" : "{{文号}}")));
		web.perform(get("/desk/admin/letters/{kind}/sample", kind).with(admin))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString(theirs ? "龙凤区人民法院" : "龙街信样〔2026〕1号")));
		web.perform(get("/desk/admin/letters/{kind}/sample.docx", kind).with(admin)).andExpect(status().isOk());
		web.perform(get("/desk/admin/letters/{kind}/form.docx", kind).param("version", "4711").with(admin))
			.andExpect(status().isNotFound());
	}

	@ParameterizedTest
	@ValueSource(strings = { "officer:petition-officer", "director:director", "supervisor:supervisor" })
	void onlyTheAdministratorChangesForms(String person) throws Exception {
		var other = user(person.split(":")[0]).roles(person.split(":")[1]);
		web.perform(get("/desk/admin/letters").with(other)).andExpect(status().isForbidden());
		web.perform(multipart("/desk/admin/letters/MERGER").file(form("x.docx", forms.docx(LetterKind.MERGER, 0)))
			.with(csrf())
			.with(other)).andExpect(status().isForbidden());
		web.perform(post("/desk/admin/letters/MERGER/versions/0").with(csrf()).with(other)).andExpect(status().isForbidden());
	}

	@Test
	void aNewVersionIsCheckedKeptAndGoneBackFrom() throws Exception {
		var admin = user("admin").roles("admin");
		try {
			web.perform(multipart("/desk/admin/letters/MERGER").file(form("并案.docx", changed(LetterKind.MERGER)))
				.with(csrf())
				.with(admin)).andExpect(redirectedUrl("/desk/admin/letters/MERGER"));
			assertThat(forms.versionsInForce().get(LetterKind.MERGER)).isOne();
			web.perform(get("/desk/admin/letters/MERGER/sample").with(admin))
				.andExpect(content().string(containsString("此行为新版")));
			web.perform(post("/desk/admin/letters/MERGER/versions/0").with(csrf()).with(admin))
				.andExpect(redirectedUrl("/desk/admin/letters/MERGER"));
			assertThat(forms.versionsInForce().get(LetterKind.MERGER)).isEqualTo(2);
			assertThat(forms.docx(LetterKind.MERGER, 2)).isEqualTo(forms.docx(LetterKind.MERGER, 0));
			web.perform(get("/desk/admin/letters/MERGER").with(admin))
				.andExpect(content().string(containsString("退回自系统自带版")))
				.andExpect(content().string(containsString("并案.docx")));
			web.perform(post("/desk/admin/letters/MERGER/versions/99").with(csrf()).with(admin))
				.andExpect(status().isNotFound());
		}
		finally {
			table.update("delete from letter_form where kind = 'MERGER'");
		}
	}

	@Test
	void aFormThatLacksWhatTheLawWantsIsRefused() throws Exception {
		var admin = user("admin").roles("admin");
		web.perform(multipart("/desk/admin/letters/OPINION").file(form("x.docx", forms.docx(LetterKind.MERGER, 0)))
			.with(csrf())
			.with(admin))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("form-refusal")));
		web.perform(multipart("/desk/admin/letters/OPINION").file(form("x.docx", new byte[0])).with(csrf()).with(admin))
			.andExpect(status().isUnprocessableEntity());
		web.perform(multipart("/desk/admin/letters/OPINION").with(csrf()).with(admin))
			.andExpect(status().isUnprocessableEntity());
		assertThat(forms.versionsInForce().get(LetterKind.OPINION)).isZero();
	}

	private static MockMultipartHttpServletRequestBuilder service(String address, String tracking) {
		MockMultipartHttpServletRequestBuilder request = multipart(address + "/services");
		request.param("manner", "POST").param("doneOn", "2026-11-26").param("recipient", "SELF").param("trackingNo", tracking);
		request.with(csrf());
		return request;
	}

	private static MockMultipartFile form(String name, byte[] bytes) {
		return new MockMultipartFile("form", name, "application/octet-stream", bytes);
	}

	private byte[] changed(LetterKind kind) throws Exception {
		try (XWPFDocument form = new XWPFDocument(new ByteArrayInputStream(forms.docx(kind, 0)));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			form.createParagraph().createRun().setText("此行为新版");
			form.write(out);
			return out.toByteArray();
		}
	}

	private static String sheet(byte[] book) throws Exception {
		try (XSSFExcelExtractor text = new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(book)))) {
			return text.getText();
		}
	}

}
