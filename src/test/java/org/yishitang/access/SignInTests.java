package org.yishitang.access;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.yishitang.clock.OfficeClock;
import org.yishitang.territory.Absences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DemoOfficeTest
class SignInTests {

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcClient database;

	@Autowired
	private ManagingAccounts managing;

	@Autowired
	private Absences absences;

	@Autowired
	private OfficeClock clock;

	@Test
	void signInPageSpeaksChineseAndEnglish() throws Exception {
		web.perform(get("/login"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("工作人员登录")))
			.andExpect(content().string(containsString("name=\"_csrf\"")))
			.andExpect(content().string(not(containsString("??"))))
			.andExpect(content().string(not(containsString("style="))));
		web.perform(get("/login").param("lang", "en"))
			.andExpect(content().string(containsString("Staff sign-in")));
	}

	@Test
	void ownPagesCarryStrictHeaders() throws Exception {
		MockHttpServletResponse answer = web.perform(get("/login")).andReturn().getResponse();
		assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'self'", "frame-ancestors 'none'",
				"object-src 'none'", "form-action 'self'")
			.doesNotContain("unsafe");
		assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
		assertThat(answer.getHeader("Permissions-Policy")).contains("geolocation=(self)");
		assertThat(answer.getHeader("Strict-Transport-Security")).isNull();
		MockHttpServletResponse encrypted = web.perform(get("/login").secure(true)).andReturn().getResponse();
		assertThat(encrypted.getHeader("Strict-Transport-Security")).contains("max-age");
	}

	@Test
	void signingInLeadsWhereOneWantedToGoInANewSession() throws Exception {
		MockHttpSession visit = (MockHttpSession) web.perform(get("/desk/ledger").accept(MediaType.TEXT_HTML))
			.andReturn()
			.getRequest()
			.getSession(false);
		String before = visit.getId();
		web.perform(signIn("officer", "demo").session(visit)).andExpect(redirectedUrl("http://localhost/desk/ledger"));
		assertThat(visit.getId()).isNotEqualTo(before);
		web.perform(get("/login").session(visit)).andExpect(redirectedUrl("/desk"));
		web.perform(post("/logout").session(visit)).andExpect(status().isForbidden());
		web.perform(post("/logout").session(visit).with(csrf())).andExpect(redirectedUrl("/login?signed-out"));
		assertThat(visit.isInvalid()).isTrue();
	}

	@Test
	void leavingAnEngineApplicationSignsOutEverywhere() throws Exception {
		MockHttpSession session = session("mediator-1", "demo");
		web.perform(post("/camunda/api/admin/auth/user/default/logout").session(session))
			.andExpect(status().isNoContent());
		assertThat(session.isInvalid()).isTrue();
	}

	@Test
	void wrongPasswordShowsThePageAgain() throws Exception {
		web.perform(signIn("officer", "wrong").with(from("203.0.113.7")))
			.andExpect(status().isUnauthorized());
		web.perform(signIn("nobody", "wrong").with(from("203.0.113.7"))).andExpect(status().isUnauthorized());
		web.perform(signIn("officer", "demo")).andExpect(redirectedUrl("/desk"));
	}

	@Test
	void tooManyTriesHaveToWaitAndLockNobodyOut() throws Exception {
		for (int i = 0; i < 5; i++) {
			web.perform(signIn("director", "wrong" + i).with(from("203.0.113.8"))).andExpect(status().isUnauthorized());
		}
		web.perform(signIn("director", "demo").with(from("203.0.113.8")))
			.andExpect(status().isTooManyRequests())
			.andExpect(header().exists(HttpHeaders.RETRY_AFTER));
		web.perform(get("/engine-rest/engine").with(httpBasic("director", "x")).with(from("203.0.113.8")))
			.andExpect(status().isTooManyRequests())
			.andExpect(jsonPath("$.status").value(429))
			.andExpect(header().exists(HttpHeaders.RETRY_AFTER));
		web.perform(signIn("director", "demo").with(from("203.0.113.9"))).andExpect(redirectedUrl("/desk"));
	}

	@Test
	void agedPasswordEncodingIsReplacedAtSignIn() throws Exception {
		String aged = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("demo");
		database.sql("update staff_account set password = ? where id = 'records'").param(aged).update();
		web.perform(signIn("records", "demo")).andExpect(redirectedUrl("/desk"));
		assertThat(password("records")).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
		web.perform(signIn("records", "demo")).andExpect(redirectedUrl("/desk"));
	}

	@Test
	void programsAreRememberedForAWhileButNotPastAChange() throws Exception {
		managing.open("robot", "机器人", java.util.Set.of(Role.AUDITOR), "Correct-Horse-7");
		expectEngine("robot", "Correct-Horse-7", 200);
		database.sql("update staff_account set password = '{bcrypt}broken' where id = 'robot'").update();
		expectEngine("robot", "Correct-Horse-7", 200);
		expectEngine("robot", "correct-horse-7", 401);
		managing.changePassword("robot", "Battery-Staple-8");
		expectEngine("robot", "Correct-Horse-7", 401);
		expectEngine("robot", "Battery-Staple-8", 200);
		managing.activate("robot", false);
		expectEngine("robot", "Battery-Staple-8", 401);
	}

	@Test
	void sessionLosesWhatTheAccountLoses() throws Exception {
		managing.open("leaver", "要走的人", java.util.Set.of(Role.ADMIN), "Correct-Horse-7");
		MockHttpSession session = session("leaver", "Correct-Horse-7");
		web.perform(get("/actuator/prometheus").session(session))
			.andExpect(result -> assertThat(result.getResponse().getStatus()).isNotEqualTo(403));
		managing.grant("leaver", java.util.Set.of(Role.RECORDS));
		web.perform(get("/actuator/prometheus").session(session)).andExpect(status().isForbidden());
		managing.activate("leaver", false);
		web.perform(get("/desk").session(session)).andExpect(redirectedUrl("/login"));
		assertThat(session.isInvalid()).isTrue();
	}

	@Test
	void aStandInsSessionHasTheRightsOfThePostFromThatSecondUntilTheReturn() throws Exception {
		Instant now = Instant.parse("2026-11-23T01:00:00Z");
		clock.setTo(now);
		MockHttpSession session = session("leader", "demo");
		String running = "";
		try {
			web.perform(get("/desk/approvals").session(session)).andExpect(status().isForbidden());
			running = absences.record("director", now, now.plusSeconds(7200));
			web.perform(get("/desk/approvals").session(session)).andExpect(status().isOk());
			absences.cancel(running);
			web.perform(get("/desk/approvals").session(session)).andExpect(status().isForbidden());

			running = absences.record("director", now.plusSeconds(3600), now.plusSeconds(7200));
			web.perform(get("/desk/approvals").session(session)).andExpect(status().isForbidden());
			clock.setTo(now.plusSeconds(3600));
			web.perform(get("/desk/approvals").session(session)).andExpect(status().isOk());
			clock.setTo(now.plusSeconds(7200));
			web.perform(get("/desk/approvals").session(session)).andExpect(status().isForbidden());
		}
		finally {
			clock.setTo(now);
			absences.cancel(running);
			clock.release();
		}
	}

	private void expectEngine(String account, String password, int status) throws Exception {
		int answered = web.perform(get("/engine-rest/nothing").with(httpBasic(account, password)))
			.andReturn()
			.getResponse()
			.getStatus();
		assertThat(answered == 401 ? 401 : 200).isEqualTo(status);
	}

	private MockHttpSession session(String account, String password) throws Exception {
		return (MockHttpSession) web.perform(signIn(account, password))
			.andExpect(status().isFound())
			.andReturn()
			.getRequest()
			.getSession(false);
	}

	private String password(String account) {
		return database.sql("select password from staff_account where id = ?").param(account).query(String.class).single();
	}

	private static MockHttpServletRequestBuilder signIn(String account, String password) {
		return post("/login").param("username", account).param("password", password).with(csrf());
	}

	private static RequestPostProcessor from(String address) {
		return request -> {
			request.setRemoteAddr(address);
			return request;
		};
	}

}
