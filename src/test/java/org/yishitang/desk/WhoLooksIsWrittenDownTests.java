package org.yishitang.desk;

import java.util.List;
import java.util.Map;

import org.yishitang.OfficeTest;
import org.yishitang.audit.Audited;
import org.yishitang.audit.Verifying;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Unmasked data is given for a purpose and to those who work with the matter, and each look stands in the log. */
@OfficeTest
@Import(AcceptedMatter.class)
class WhoLooksIsWrittenDownTests {

	/** Files that hold nothing of a resident. */
	private static final List<String> HARMLESS = List.of("LetterFormPages", "CalendarPages");

	@Autowired
	MockMvc web;

	@Autowired
	AcceptedMatter matters;

	@Autowired
	JdbcTemplate table;

	@Autowired
	Verifying verifying;

	@Autowired
	List<RequestMappingHandlerMapping> mappings;

	private String no;

	@BeforeEach
	void aMatter() {
		no = matters.accepted();
	}

	@Test
	void peopleAreMaskedUntilSomebodySaysWhatFor() throws Exception {
		web.perform(get("/desk/cases/{no}", no).with(user("officer").roles("petition-officer")))
			.andExpect(content().string(containsString("查看完整信息")))
			.andExpect(content().string(not(containsString("13800001234"))))
			.andExpect(content().string(not(containsString("王小明"))));
		web.perform(get("/desk/cases/{no}/reveal", no).with(user("officer").roles("petition-officer")))
			.andExpect(content().string(not(containsString("王小明"))));
		assertThat(lines("look.person")).isEmpty();

		web.perform(reveal("CONTACT", "约时间看房 13900001111"))
			.andExpect(status().isOk())
			.andExpect(header().string("Cache-Control", containsString("no-store")))
			.andExpect(content().string(containsString("王小明")))
			.andExpect(content().string(containsString("13800001234")));
		assertThat(lines("look.person")).singleElement()
			.satisfies(line -> assertThat(line).containsEntry("actor", "officer").containsEntry("case_no", no),
					line -> assertThat(line.get("purpose").toString()).startsWith("CONTACT 约时间看房").doesNotContain("13900001111"),
					line -> assertThat(line.get("origin")).isEqualTo("127.0.0.1"));
		assertThat(verifying.verify().whole()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(value = { "NULL, ''", "OTHER, ''", "OTHER, 看看" }, nullValues = "NULL")
	void withoutAPurposeNothingIsShownOrWritten(String purpose, String words) throws Exception {
		var asked = post("/desk/cases/{no}/reveal", no).param("words", words).with(csrf()).with(user("officer").roles("petition-officer"));
		web.perform(purpose == null ? asked : asked.param("purpose", purpose))
			.andExpect(status().isBadRequest())
			.andExpect(content().string(containsString(words)))
			.andExpect(content().string(not(containsString("王小明"))));
		assertThat(lines("look.person")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "auditor, auditor", "legal, legal", "admin, admin", "grid-999, grid-worker" })
	void whoDoesNotWorkWithTheMatterFindsNothing(String account, String role) throws Exception {
		web.perform(post("/desk/cases/{no}/reveal", no).param("purpose", "CONTACT").with(csrf()).with(user(account).roles(role)))
			.andExpect(status().is4xxClientError())
			.andExpect(content().string(not(containsString("王小明"))));
		assertThat(lines("look.person")).isEmpty();
	}

	@Test
	void somebodyIsFoundByTheWholeNameOrNumberOnly() throws Exception {
		for (String who : List.of("王小明", " 王 小明 ", "138-0000-1234", "+86 13800001234")) {
			web.perform(find(who, "officer", "petition-officer")).andExpect(content().string(containsString(no)));
		}
		for (String who : List.of("王小", "王%", "1234", "13800001235", "", "' or 1=1 --")) {
			web.perform(find(who, "officer", "petition-officer")).andExpect(content().string(not(containsString(no))));
		}
		web.perform(find("王小明", "grid-999", "grid-worker")).andExpect(content().string(not(containsString(no))));
		web.perform(find("王小明", "auditor", "auditor")).andExpect(status().isNotFound());
		assertThat(table.queryForList("select details from audit_entry where kind = 'find.person' and actor = 'grid-999'", String.class))
			.contains("0");
		assertThat(table.queryForList("select concat(coalesce(subject, ''), coalesce(details, ''), coalesce(purpose, '')) from audit_entry where kind = 'find.person'", String.class))
			.noneMatch(words -> words.contains("王") || words.contains("138"));
	}

	@Test
	void aLetterTakenAwayStandsInTheLog() throws Exception {
		String id = matters.acceptance(no).getId();
		web.perform(get("/desk/cases/{no}/letters/{id}.docx", no, id).with(user("officer").roles("petition-officer")))
			.andExpect(status().isOk());
		assertThat(lines("look.letter")).singleElement().satisfies(line -> assertThat(line).containsEntry("subject", id));
	}

	@Test
	void everyAddressThatGivesAFileAwayIsAudited() {
		List<HandlerMethod> files = mappings.stream()
			.flatMap(mapping -> mapping.getHandlerMethods().values().stream())
			.filter(method -> method.getBeanType().getPackageName().startsWith("org.yishitang.desk"))
			.filter(method -> givesAFile(method))
			.filter(method -> !HARMLESS.contains(method.getBeanType().getSimpleName()))
			.toList();
		assertThat(files).hasSizeGreaterThan(10)
			.allSatisfy(method -> assertThat(method.getMethodAnnotation(Audited.class)).as("%s", method).isNotNull());
	}

	@Test
	void everyStepOfAMatterStandsInTheLog() {
		assertThat(table.queryForList("select kind from audit_entry where case_no = ? order by id", String.class, no))
			.startsWith("case.registered")
			.contains("case.triage-started", "case.accepted");
		assertThat(table.queryForObject("select count(*) from case_event where case_no = ?", Integer.class, no))
			.isEqualTo(table.queryForObject("select count(*) from audit_entry where case_no = ? and kind like 'case.%'",
					Integer.class, no));
	}

	@Test
	void theAuditorAloneReadsTheLogAndLearnsOfTheFirstTouchedLine() throws Exception {
		for (String role : List.of("admin", "director", "petition-officer", "dpo", "discipline")) {
			web.perform(get("/desk/audit").with(user("somebody").roles(role))).andExpect(status().isNotFound());
			web.perform(post("/desk/audit").with(csrf()).with(user("somebody").roles(role))).andExpect(status().isNotFound());
		}
		web.perform(get("/desk/audit").param("caseNo", no).param("kind", "case.").with(user("auditor").roles("auditor")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("case.triage-started")))
			.andExpect(content().string(not(containsString("sign-in.done"))));
		web.perform(post("/desk/audit").with(csrf()).with(user("auditor").roles("auditor")))
			.andExpect(content().string(containsString("日志完整")));
		Long line = table.queryForObject("select max(id) from audit_entry where case_no = ?", Long.class, no);
		table.update("update audit_entry set actor = concat(actor, 'x') where id = ?", line);
		web.perform(post("/desk/audit").with(csrf()).with(user("auditor").roles("auditor")))
			.andExpect(content().string(containsString("第 %,d 号记录或其链接".formatted(line))));
		table.update("update audit_entry set actor = substring(actor, 1, char_length(actor) - 1) where id = ?", line);
		assertThat(verifying.verify().whole()).isTrue();
	}

	@Test
	void replacingTheKeysIsNeitherTheAdministratorsNorTheAuditors() throws Exception {
		for (String role : List.of("admin", "auditor", "petition-officer")) {
			web.perform(post("/desk/keys").with(csrf()).with(user("somebody").roles(role))).andExpect(status().isNotFound());
			web.perform(get("/desk/keys").with(user("somebody").roles(role))).andExpect(status().isNotFound());
		}
		web.perform(post("/desk/keys").with(csrf()).with(user("records").roles("records", "dpo"))).andExpect(status().is3xxRedirection());
		web.perform(post("/desk/keys").with(csrf()).with(user("records").roles("records", "dpo"))).andExpect(status().is3xxRedirection());
		web.perform(get("/desk/keys").with(user("records").roles("dpo")))
			.andExpect(content().string(containsString("正在用新密钥重新加密")));
		assertThat(table.queryForList("select actor from audit_entry where kind = 'configuration.keys'", String.class))
			.containsExactly("records");
		somebodyIsFoundByTheWholeNameOrNumberOnly();
	}

	@Test
	void whatTheAdministratorChangesHereAndInTheEngineStandsInTheLog() throws Exception {
		web.perform(post("/desk/admin/people/agent").param("name", "施阿姨").param("role", "agent").with(csrf()).with(user("admin").roles("admin")));
		assertThat(table.queryForList("select details from audit_entry where kind = 'configuration.asked' and subject = 'agent'", String.class))
			.contains("/desk/admin/people/{id}");
		int before = engineLines().size();
		for (String path : List.of("/engine-rest/job/x/retries", "/engine-rest/task/x/claim")) {
			web.perform(put(path).contentType("application/json").content("{}").with(user("admin").roles("admin")));
		}
		web.perform(post("/engine-rest/task").contentType("application/json").content("{}").with(user("admin").roles("admin")));
		web.perform(post("/engine-rest/task/count").contentType("application/json").content("{}").with(user("admin").roles("admin")));
		assertThat(engineLines().subList(before, engineLines().size())).containsExactly("/job/x/retries", "/task/x/claim");
	}

	private List<String> engineLines() {
		return table.queryForList("select subject from audit_entry where kind = 'engine.asked' order by id", String.class);
	}

	private static boolean givesAFile(HandlerMethod method) {
		String type = method.getMethod().getGenericReturnType().getTypeName();
		return type.contains(ResponseEntity.class.getName() + "<byte[]>")
				|| type.contains(Resource.class.getName());
	}

	private RequestBuilder reveal(String purpose, String words) {
		return post("/desk/cases/{no}/reveal", no).param("purpose", purpose)
			.param("words", words)
			.with(csrf())
			.with(user("officer").roles("petition-officer"));
	}

	private static RequestBuilder find(String who, String account, String role) {
		return post("/desk/people").param("who", who).with(csrf()).with(user(account).roles(role));
	}

	private List<Map<String, Object>> lines(String kind) {
		return table.queryForList("select actor, case_no, subject, purpose, origin from audit_entry where kind = ? and case_no = ?", kind, no);
	}

}
