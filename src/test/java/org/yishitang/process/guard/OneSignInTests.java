package org.yishitang.process.guard;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** G4 and one sign-in: accounts as the engine sees them, the desk's session in its web applications, their nonces. */
@GuardedOffice
class OneSignInTests {

	@Autowired
	private Browser browser;

	@Autowired
	private ProcessEngine engine;

	@Test
	void accountsAndPostsAreTheEnginesUsersAndGroups() {
		IdentityService identities = engine.getIdentityService();
		assertThat(identities.isReadOnly()).isTrue();
		assertThatThrownBy(() -> identities.newUser("x")).isInstanceOf(UnsupportedOperationException.class);
		assertThat(identities.createUserQuery().userId("handler-1").singleResult().getFirstName()).isNotBlank();
		assertThat(identities.createUserQuery().memberOfGroup("handler").list()).extracting(User::getId).contains("handler-1", "handler-2");
		assertThat(identities.createUserQuery().userIdIn("handler-2", "handler-1", "none").orderByUserId().desc().list())
			.extracting(User::getId)
			.containsExactly("handler-2", "handler-1");
		assertThat(identities.createUserQuery().orderByUserId().asc().listPage(1, 2)).hasSize(2);
		assertThat(identities.createUserQuery().count()).isGreaterThan(20);
		assertThat(identities.createGroupQuery().groupMember("handler-1").list()).extracting(Group::getId).contains("handler");
		assertThat(identities.createGroupQuery().groupId("leader").singleResult().getType()).isEqualTo("WORKFLOW");
		assertThat(identities.createGroupQuery().groupMember("nobody").count()).isZero();
		assertThat(identities.createTenantQuery().count()).isZero();
		assertThat(identities.checkPassword("handler-1", "demo")).isTrue();
		assertThat(identities.checkPassword("handler-1", "wrong")).isFalse();
		assertThat(identities.checkPassword("nobody", "demo")).isFalse();
	}

	@Test
	void whoeverIsSignedInAtTheDeskIsSignedInToTasklist() {
		Browser.Session desk = browser.signIn("handler-1");
		assertThat(desk.send("GET", "/camunda/app/tasklist/default/", null).statusCode()).isEqualTo(200);
		assertThat(desk.send("GET", "/camunda/api/admin/auth/user/default", null).body()).contains("\"userId\":\"handler-1\"")
			.contains("tasklist")
			.doesNotContain("cockpit");
		assertThat(desk.send("GET", "/camunda/api/engine/engine/default/user/handler-1/profile", null).statusCode()).isEqualTo(200);
	}

	@Test
	void applicationsOpenByRole() {
		assertThat(authorisedApps("supervisor")).contains("tasklist", "cockpit").doesNotContain("\"admin\"");
		assertThat(authorisedApps("admin")).contains("\"admin\"", "cockpit").doesNotContain("tasklist");
		assertThat(authorisedApps("auditor")).doesNotContain("tasklist", "cockpit");
	}

	private String authorisedApps(String account) {
		return browser.signIn(account).send("GET", "/camunda/api/admin/auth/user/default", null).body();
	}

	@Test
	void signingOutInTasklistEndsTheSession() {
		Browser.Session desk = browser.signIn("handler-1");
		desk.send("GET", "/camunda/app/tasklist/default/", null);
		assertThat(desk.send("POST", "/camunda/api/admin/auth/user/default/logout", "").statusCode()).isEqualTo(204);
		assertThat(desk.send("GET", "/camunda/api/engine/engine/default/task", null).statusCode()).isIn(302, 401);
	}

	@Test
	void theReadyFiltersAreThere() {
		assertThat(browser.basic("handler-1", "GET", "/engine-rest/filter", null).body()).contains("我的待办", "我所在岗位", "即将到期", "已超期")
			.doesNotContain("全部");
		assertThat(browser.basic("supervisor", "GET", "/engine-rest/filter", null).body()).contains("全部");
		TestModels.startedTask(engine, "posts-1");
		assertThat(count("handler-1", "我所在岗位")).isPositive();
		assertThat(count("handler-1", "我的待办")).isZero();
		assertThat(count("legal", "我所在岗位")).isZero();
		assertThat(count("handler-1", "即将到期")).isPositive();
		assertThat(count("handler-1", "已超期")).isZero();
		assertThat(count("supervisor", "全部")).isPositive();
	}

	private long count(String account, String name) {
		String id = engine.getFilterService().createTaskFilterQuery().filterName(name).singleResult().getId();
		Matcher count = Pattern.compile("\"count\":(\\d+)")
			.matcher(browser.basic(account, "GET", "/engine-rest/filter/" + id + "/count", null).body());
		assertThat(count.find()).isTrue();
		return Long.parseLong(count.group(1));
	}

	@Test
	void everyPageCarriesTheNonceOfItsOwnHeader() throws Exception {
		Browser.Session desk = browser.signIn("handler-1");
		ExecutorService pool = Executors.newFixedThreadPool(8);
		try {
			List<Callable<String>> loads = Collections.nCopies(200, () -> {
				var page = desk.send("GET", "/camunda/app/tasklist/default/", null);
				String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
				Matcher header = Pattern.compile("'nonce-([^']+)'").matcher(policy);
				boolean own = header.find() && page.body().contains("nonce=\"" + header.group(1) + "\"");
				return page.statusCode() == 200 && own ? "" : page.statusCode() + " " + policy + " "
						+ page.body().lines().filter(line -> line.contains("nonce") || line.contains("title")).toList();
			});
			Set<String> wrong = new TreeSet<>();
			for (Future<String> load : pool.invokeAll(loads)) {
				wrong.add(load.get());
			}
			assertThat(wrong).containsExactly("");
		}
		finally {
			pool.shutdownNow();
		}
	}

}
