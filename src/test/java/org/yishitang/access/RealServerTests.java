package org.yishitang.access;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What only a real server shows: the engine's own servlets behind our chains, cookies, forwards. */
@DemoOfficeTest
class RealServerTests {

	private final CookieManager cookies = new CookieManager();

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest", "/engine-rest/", "/engine-rest/engine", "/engine-rest/task",
			"/engine-rest/version", "/engine-rest//task", "/api/ledger", "/actuator/prometheus" })
	void closedToProgramsWithoutCredentials(String address) throws Exception {
		HttpResponse<String> answer = send(get(address));
		assertThat(answer.statusCode()).isIn(400, 401);
		assertThat(answer.body()).doesNotContain("\"name\":\"default\"");
		assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
	}

	@Test
	void engineInterfaceAsksForBasicAndAnswersIt() throws Exception {
		HttpResponse<String> refused = send(get("/engine-rest/engine"));
		assertThat(refused.statusCode()).isEqualTo(401);
		assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValueSatisfying(asked -> assertThat(asked).startsWith("Basic"));
		assertThat(refused.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
		HttpResponse<String> answer = send(basic(get("/engine-rest/engine"), "officer", "demo"));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("default");
		assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(send(basic(get("/engine-rest/engine"), "officer", "wrong")).statusCode()).isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/desk", "/camunda", "/camunda/", "/camunda/app/tasklist/", "/camunda/app/cockpit/default/",
			"/camunda/app/admin/", "/unknown" })
	void closedToPeopleWithoutASession(String address) throws Exception {
		HttpResponse<String> answer = send(get(address));
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location")).contains("/login");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/api/engine/engine/", "/camunda/api/admin/auth/user/default",
			"/camunda/api/engine/engine/default/task" })
	void engineApplicationsInterfaceIsClosedToo(String address) throws Exception {
		assertThat(send(get(address)).statusCode()).isEqualTo(401);
	}

	@Test
	void signedInBrowserReachesTheEnginesApplications() throws Exception {
		assertThat(signIn("officer", "demo").headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/desk"));
		HttpResponse<String> tasklist = send(get("/camunda/app/tasklist/default/"));
		assertThat(tasklist.headers().firstValue("Location").orElse("")).doesNotContain("login");
		assertThat(tasklist.headers().allValues("Content-Security-Policy")).hasSize(1)
			.first()
			.satisfies(policy -> assertThat(policy).contains("nonce-"));
		assertThat(send(get("/engine-rest/engine")).statusCode()).isEqualTo(401);
	}

	@Test
	void pagesTokenIsOutOfReachOfScripts() throws Exception {
		HttpResponse<String> page = send(get("/login"));
		assertThat(page.headers().allValues("Set-Cookie")).singleElement()
			.satisfies(cookie -> assertThat(cookie).startsWith("yishitang-token=").contains("HttpOnly", "SameSite=Lax"));
	}

	@Test
	void failedSignInKeepsTheAccountTyped() throws Exception {
		HttpResponse<String> answer = signIn("clerk-b", "wrong");
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).contains("账号或密码不正确", "value=\"clerk-b\"").doesNotContain("wrong");
	}

	private HttpResponse<String> signIn(String account, String password) throws Exception {
		Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(send(get("/login")).body());
		assertThat(token.find()).isTrue();
		String form = "username=" + account + "&password=" + password + "&_csrf="
				+ URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
		return send(HttpRequest.newBuilder(address("/login"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form)));
	}

	private HttpRequest.Builder get(String address) {
		return HttpRequest.newBuilder(address(address));
	}

	private URI address(String address) {
		return URI.create("http://localhost:" + port + address);
	}

	private static HttpRequest.Builder basic(HttpRequest.Builder request, String account, String password) {
		String credentials = Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
		return request.header("Authorization", "Basic " + credentials);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

}
