package org.yishitang.access;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Role × address: closed unless opened, whether or not somebody has built what is behind the address yet. */
@DemoOfficeTest
class AddressMatrixTests {

	private static final String[] CASE_CONTENT = { "/desk/cases", "/desk/cases/LF-XF-2026-000001",
			"/desk/cases/LF-XF-2026-000001/messages", "/desk/cases/LF-XF-2026-000001/dossier",
			"/desk/cases/LF-XF-2026-000001/mediation", "/desk/cases/LF-XF-2026-000001/mediation/file",
			"/desk/cases/LF-XF-2026-000001/mediation/agreement.docx", "/desk/cases/LF-XF-2026-000001/promises",
			"/desk/cases/LF-XF-2026-000001/promises/x/proof", "/desk/cases/LF-XF-2026-000001/sides",
			"/desk/cases/LF-XF-2026-000001/confirmation/application.docx",
			"/api/cases/LF-XF-2026-000001", "/api/ledger", "/api/ledger.xlsx", "/api/ledger/figures" };

	@Autowired
	private MockMvc web;

	@ParameterizedTest
	@CsvSource({ "GET,/", "GET,/file", "GET,/file/look-alikes", "GET,/guides", "GET,/grids", "GET,/track", "GET,/side", "GET,/notices", "GET,/assets/access/sign-in.css",
			"GET,/favicon.ico", "GET,/login", "GET,/actuator/health", "GET,/actuator/health/readiness",
			"GET,/api/openapi", "GET,/api/petitions/LF-XF-2026-000001", "POST,/api/petitions",
			"POST,/api/petitions/LF-XF-2026-000001/withdrawal" })
	void residentsMayPass(HttpMethod method, String address) throws Exception {
		MockHttpServletResponse answer = web
			.perform(request(method, address).contentType(MediaType.APPLICATION_JSON).content("{}"))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).isNotIn(401, 403);
		assertThat(answer.getHeader(HttpHeaders.LOCATION)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "GET,/api/cases/LF-XF-2026-000001", "POST,/api/cases/LF-XF-2026-000001/messages/review-requested",
			"GET,/api/ledger", "GET,/api/ledger.xlsx",
			"GET,/api/clock/due?rule=DL-06", "GET,/api/anything", "GET,/api/petitions", "DELETE,/api/petitions/x",
			"PUT,/api/petitions", "GET,/api/petitions/x/y", "POST,/api/petitions/x", "GET,/engine-rest/task",
			"GET,/engine-rest/engine", "POST,/engine-rest/deployment/create", "GET,/actuator/prometheus",
			"GET,/actuator/env", "GET,/actuator" })
	void programsWithoutCredentialsAreAskedForThem(HttpMethod method, String address) throws Exception {
		web.perform(request(method, address))
			.andExpect(status().isUnauthorized())
			.andExpect(header().string(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Yishitang\", charset=\"UTF-8\""))
			.andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.status").value(401))
			.andExpect(jsonPath("$.type").value("urn:yishitang:problem:sign-in-needed"))
			.andExpect(jsonPath("$.title").value("需要登录"))
			.andExpect(jsonPath("$.detail").isNotEmpty())
			.andExpect(jsonPath("$.reference").isNotEmpty());
	}

	@Test
	void englishReaderIsAnsweredInEnglish() throws Exception {
		web.perform(get("/api/ledger").cookie(new Cookie("lang", "en")))
			.andExpect(jsonPath("$.title").value("Sign-in needed"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/desk", "/desk/cases/x", "/desk/ledger", "/camunda/app/tasklist/default/",
			"/camunda/app/cockpit/", "/camunda/app/admin/", "/camunda/lib/x.js", "/whatever" })
	void peopleWithoutASessionAreSentToTheSignInPage(String address) throws Exception {
		web.perform(get(address).accept(MediaType.TEXT_HTML))
			.andExpect(status().isFound())
			.andExpect(redirectedUrl("/login"));
	}

	@Test
	void scriptsOfPagesAreNotRedirected() throws Exception {
		web.perform(get("/desk/ledger").header("HX-Request", "true"))
			.andExpect(status().isUnauthorized())
			.andExpect(header().string("HX-Redirect", "/login"));
		web.perform(get("/camunda/api/engine/engine/default/task").accept(MediaType.APPLICATION_JSON))
			.andExpect(status().isUnauthorized());
		web.perform(get("/api/ledger").header("X-Requested-With", "XMLHttpRequest"))
			.andExpect(status().isUnauthorized())
			.andExpect(header().doesNotExist(HttpHeaders.WWW_AUTHENTICATE));
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void caseContentIsForEverybodyButTheAdministratorAlone(Role role) throws Exception {
		for (String address : CASE_CONTENT) {
			int status = web.perform(get(address).with(staff(role))).andReturn().getResponse().getStatus();
			if (role == Role.ADMIN) {
				assertThat(status).as(address).isEqualTo(403);
			}
			else {
				assertThat(status).as(address).isNotIn(401, 403);
			}
		}
	}

	@Test
	void administratorWithAnotherDutySeesCases() throws Exception {
		web.perform(get("/api/ledger").with(staff(Role.ADMIN, Role.SUPERVISOR)))
			.andExpect(result -> assertThat(result.getResponse().getStatus()).isNotEqualTo(403));
		web.perform(get("/api/ledger").with(user("nobody").authorities())).andExpect(status().isForbidden());
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void operationsAndAdministrationAreForTheAdministrator(Role role) throws Exception {
		for (String address : new String[] { "/actuator/prometheus", "/actuator/env", "/desk/admin/people",
				"/desk/admin/calendar", "/desk/admin/calendar/2026", "/desk/admin/calendar/2026/notice",
				"/desk/admin/calendar/2026/preview", "/desk/admin/calendar/2026/days.csv",
				"/desk/admin/calendar/example.csv", "/desk/admin/rules", "/desk/admin/rules/DL-06",
				"/desk/admin/rehearsal", "/desk/admin/council-members",
				"/desk/admin/council-shares" }) {
			int status = web.perform(get(address).with(staff(role))).andReturn().getResponse().getStatus();
			if (role == Role.ADMIN) {
				assertThat(status).as(address).isNotIn(401, 403);
			}
			else {
				assertThat(status).as(address).isEqualTo(403);
			}
		}
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void theCouncilIsForItsSecretaryAndForWhoeverLeads(Role role) throws Exception {
		boolean reads = role == Role.COUNCIL_SEC || role == Role.LEADER || role == Role.DIRECTOR;
		for (String address : new String[] { "/desk/council/members", "/desk/council/members/YS-001" }) {
			int status = web.perform(get(address).with(staff(role))).andReturn().getResponse().getStatus();
			assertThat(status).as(address).isEqualTo(reads ? 200 : 403);
		}
		int status = web.perform(get("/desk/council/members/list.csv").with(staff(role))).andReturn().getResponse().getStatus();
		assertThat(status).isEqualTo(role == Role.COUNCIL_SEC ? 200 : 403);
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void whatLawBindsIsConfirmedByLegalAdviserOrDirector(Role role) throws Exception {
		int status = web.perform(get("/desk/approvals").with(staff(role))).andReturn().getResponse().getStatus();
		assertThat(status).isEqualTo(role == Role.LEGAL || role == Role.DIRECTOR ? 200 : 403);
	}

	@Test
	void refusalIsAProblemWithAReference() throws Exception {
		web.perform(get("/api/ledger").with(staff(Role.ADMIN)))
			.andExpect(status().isForbidden())
			.andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.reference").isNotEmpty());
	}

	@Test
	void browserSessionNeedsTheTokenToWriteAndProgramsDoNot() throws Exception {
		web.perform(post("/api/petitions").session(signedIn())).andExpect(status().isForbidden());
		expectPassed(post("/api/petitions").session(signedIn()).with(csrf()));
		expectPassed(post("/api/petitions"));
		expectPassed(post("/api/petitions").with(httpBasic("clerk-a", "demo")));
		expectPassed(post("/api/petitions").session(signedIn()).with(httpBasic("clerk-a", "demo")));
		web.perform(post("/api/petitions").with(httpBasic("clerk-a", "demo")).header("Sec-Fetch-Site", "cross-site"))
			.andExpect(status().isForbidden());
		web.perform(post("/engine-rest/task/x/claim").with(httpBasic("clerk-a", "demo"))
			.header("Sec-Fetch-Site", "cross-site")).andExpect(status().isForbidden());
		expectPassed(post("/engine-rest/task/x/claim").with(httpBasic("clerk-a", "demo")));
		web.perform(post("/portal/new")).andExpect(status().isForbidden());
		web.perform(post("/desk/anything").session(signedIn())).andExpect(status().isForbidden());
		expectPassed(post("/camunda/api/engine/anything").session(signedIn()));
	}

	@Test
	void sessionsDoNotOpenTheEngineInterface() throws Exception {
		web.perform(get("/engine-rest/engine").session(signedIn())).andExpect(status().isUnauthorized());
	}

	@Test
	void basicNeverStartsASession() throws Exception {
		for (String address : new String[] { "/engine-rest/engine", "/api/clock/due", "/actuator/health" }) {
			MockHttpServletResponse answer = web.perform(get(address).with(httpBasic("clerk-a", "demo")))
				.andExpect(result -> assertThat(result.getRequest().getSession(false)).isNull())
				.andReturn()
				.getResponse();
			assertThat(answer.getStatus()).isNotIn(401, 403);
			assertThat(answer.getCookie("JSESSIONID")).isNull();
		}
		web.perform(get("/desk").with(httpBasic("clerk-a", "demo"))).andExpect(status().isFound());
	}

	private org.springframework.mock.web.MockHttpSession signedIn() throws Exception {
		return (org.springframework.mock.web.MockHttpSession) web
			.perform(post("/login").param("username", "clerk-a").param("password", "demo").with(csrf()))
			.andExpect(redirectedUrl("/desk"))
			.andReturn()
			.getRequest()
			.getSession(false);
	}

	private void expectPassed(org.springframework.test.web.servlet.RequestBuilder request) throws Exception {
		MockHttpServletResponse answer = web.perform(request).andReturn().getResponse();
		assertThat(answer.getStatus()).isNotEqualTo(401);
		assertThat(answer.getContentAsString()).doesNotContain("page-expired");
	}

	private static RequestPostProcessor staff(Role... roles) {
		return user("somebody").roles(java.util.Arrays.stream(roles).map(Role::id).toArray(String[]::new));
	}

}
