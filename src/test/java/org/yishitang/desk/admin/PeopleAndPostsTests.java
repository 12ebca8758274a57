package org.yishitang.desk.admin;

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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.OfficeTest;
import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.access.ManagingAccounts;
import org.yishitang.access.Role;
import org.yishitang.desk.sheets.Preview;
import org.yishitang.petition.Refusal;
import org.yishitang.territory.Communities;
import org.yishitang.territory.ConfigurationChange;
import org.yishitang.territory.ConfigurationChanges;
import org.yishitang.territory.Posts;

/** The administrator's pages: what is changed, what is refused and why, and that each change leaves a record. */
@OfficeTest
@Transactional
class PeopleAndPostsTests {

	@Autowired
	MockMvc web;

	@Autowired
	Accounts accounts;

	@Autowired
	ManagingAccounts managing;

	@Autowired
	Posts posts;

	@Autowired
	Communities communities;

	@Autowired
	ConfigurationChanges changes;

	@Autowired
	PasswordEncoder encoder;

	@Autowired
	JdbcClient database;

	@ParameterizedTest
	@EnumSource(Role.class)
	void theseAddressesAreTheAdministrators(Role role) throws Exception {
		for (String address : List.of("/desk/admin/people", "/desk/admin/people/new", "/desk/admin/people/officer",
				"/desk/admin/posts", "/desk/admin/posts/leader", "/desk/admin/posts/new", "/desk/admin/territory",
				"/desk/admin/territory/grids/017", "/desk/admin/territory/outlines.geojson",
				"/desk/admin/lists/people.csv", "/desk/admin/lists/posts.xlsx")) {
			web.perform(get(address).with(user("somebody").roles(role.id())))
				.andExpect(status().is(role == Role.ADMIN ? 200 : 403));
		}
		for (String address : List.of("/desk/admin/people", "/desk/admin/people/officer/close",
				"/desk/admin/people/officer/password", "/desk/admin/posts/leader", "/desk/admin/lists/people/apply",
				"/desk/admin/territory/communities/1")) {
			if (role != Role.ADMIN) {
				web.perform(post(address).with(user("somebody").roles(role.id())).with(csrf())).andExpect(status().isForbidden());
			}
		}
		web.perform(get("/desk/changes").with(user("somebody").roles(role.id())))
			.andExpect(status().is(role == Role.ADMIN || role == Role.AUDITOR ? 200 : 403));
		web.perform(get("/desk/absence").with(user("somebody").roles(role.id()))).andExpect(status().isOk());
	}

	@Test
	void anAccountIsOpenedWithAStrongPasswordShownOnce() throws Exception {
		String password = (String) web
			.perform(post("/desk/admin/people").param("id", "new-hand").param("name", "新手").param("role", "handler", "agent")
				.with(admin())
				.with(csrf()))
			.andExpect(redirectedUrl("/desk/admin/people/new-hand"))
			.andReturn()
			.getFlashMap()
			.get("password");
		assertThat(password).matches("[\\w]{4}(-[\\w]{4}){3}");
		assertThat(encoder.matches(password, stored("new-hand"))).isTrue();
		assertThat(changes.list("PERSON", "new-hand", 0, 9)).singleElement().satisfies(change -> {
			assertThat(change.what()).isEqualTo("CREATED");
			assertThat(change.actor()).isEqualTo("admin");
			assertThat(change.after()).contains("新手", "handler").doesNotContain(password);
		});
		web.perform(get("/desk/admin/people/new-hand").with(admin())).andExpect(content().string(not(containsString(password))));
	}

	@Test
	void aRefusedFormKeepsWhatWasTyped() throws Exception {
		web.perform(post("/desk/admin/people").param("id", "Officer 1").param("name", "某人").param("role", "handler").with(admin()).with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Officer 1")))
			.andExpect(content().string(containsString("某人")))
			.andExpect(content().string(containsString("不合规则")));
		web.perform(post("/desk/admin/people").param("id", "officer").param("name", "某人").param("role", "handler").with(admin()).with(csrf()))
			.andExpect(content().string(containsString("已有人使用")));
		web.perform(post("/desk/admin/people").param("id", "nobody-1").param("name", "某人").with(admin()).with(csrf()))
			.andExpect(content().string(containsString("至少选择一个角色")));
	}

	@Test
	void nameAndRolesChangeAndEachIsWrittenDown() throws Exception {
		web.perform(post("/desk/admin/people/agent").param("name", "施阿姨").param("role", "agent", "clerk-b").with(admin()).with(csrf()));
		Account changed = accounts.find("agent").orElseThrow();
		assertThat(changed.name()).isEqualTo("施阿姨");
		assertThat(changed.roles()).containsExactlyInAnyOrder(Role.AGENT, Role.CLERK_B);
		assertThat(changes.list("PERSON", "agent", 0, 9)).extracting(ConfigurationChange::what)
			.containsExactly("ROLES", "RENAMED");
		assertThat(changes.list("PERSON", "agent", 0, 1).get(0).before()).isEqualTo("agent");
		web.perform(post("/desk/admin/people/agent").param("name", "施阿姨").param("role", "agent", "clerk-b").with(admin()).with(csrf()));
		assertThat(changes.count("PERSON", "agent")).as("nothing changed, nothing written").isEqualTo(2);
	}

	@Test
	void systemKeysAndAuditAreNeverOnePersons() throws Exception {
		for (String both : List.of("admin auditor", "admin dpo", "dpo auditor")) {
			assertThat(refusal("/desk/admin/people/agent", "name", "施阿姨", "role", both.split(" ")[0], "role", both.split(" ")[1]))
				.isEqualTo("admin.refusal.separate-duties");
		}
		assertThat(accounts.find("agent").orElseThrow().roles()).doesNotContain(Role.ADMIN, Role.DPO, Role.AUDITOR);
	}

	@Test
	void nobodyGivesRightsToThemselvesAndOneAdministratorRemains() throws Exception {
		assertThat(refusal("/desk/admin/people/admin", "name", "严系统", "role", "admin", "role", "leader"))
			.isEqualTo("admin.refusal.own-rights");
		assertThat(refusal("/desk/admin/people/admin/close")).isEqualTo("admin.refusal.own-account");
		assertThat(refusal("/desk/admin/people/admin", "name", "严系统", "role", "auditor")).isNotNull();
		managing.open("second-admin", "第二人", java.util.Set.of(Role.ADMIN), "Correct-Horse-7-Staple");
		web.perform(post("/desk/admin/people/second-admin/close").with(admin()).with(csrf())).andExpect(flash().attributeCount(1));
		assertThat(accounts.find("second-admin").orElseThrow().active()).isFalse();
	}

	@Test
	void passwordsAreStrongOrMade() throws Exception {
		assertThat(refusal("/desk/admin/people/agent/password", "password", "short")).isEqualTo("admin.refusal.weak-password");
		web.perform(post("/desk/admin/people/agent/password").param("password", "Correct-Horse-7").with(admin()).with(csrf()))
			.andExpect(flash().attribute("password", "Correct-Horse-7"));
		assertThat(encoder.matches("Correct-Horse-7", stored("agent"))).isTrue();
		web.perform(post("/desk/admin/people/agent/password").with(admin()).with(csrf()));
		assertThat(encoder.matches("Correct-Horse-7", stored("agent"))).isFalse();
		assertThat(changes.list("PERSON", "agent", 0, 9)).allSatisfy(change -> {
			assertThat(change.what()).isEqualTo("PASSWORD");
			assertThat(change.after()).isNull();
		});
	}

	@Test
	void whoeverLeavesIsFollowedByTheSecondHolder() throws Exception {
		posts.appoint("grid-120", "grid-120", null);
		assertThat(refusal("/desk/admin/people/grid-120/close")).isEqualTo("admin.refusal.would-be-empty");
		assertThat(accounts.find("grid-120").orElseThrow().active()).isTrue();
		web.perform(post("/desk/admin/people/grid-120/close").param("confirmed", "true").with(admin()).with(csrf()));
		assertThat(accounts.find("grid-120").orElseThrow().active()).isFalse();
		assertThat(posts.find("grid-120").orElseThrow().holderA()).isNull();
		assertThat(posts.find("grid-135").orElseThrow().holderB()).as("second holder there").isNull();
		web.perform(post("/desk/admin/people/grid-121/close").with(admin()).with(csrf()));
		assertThat(posts.find("grid-121").orElseThrow().holderA()).isEqualTo("grid-122");
		assertThat(changes.list("POST", "grid-121", 0, 1).get(0).before()).isEqualTo("A grid-121，B grid-122");
		web.perform(post("/desk/admin/people/grid-121/reopen").with(admin()).with(csrf()));
		assertThat(accounts.find("grid-121").orElseThrow().active()).isTrue();
		assertThat(posts.find("grid-121").orElseThrow().holderA()).as("reopened without posts").isEqualTo("grid-122");
	}

	@Test
	void postsAreFilledAndShowWhoIsThere() throws Exception {
		web.perform(post("/desk/admin/posts/section-civil").param("title", "公共服务办").param("holderA", "handler-3")
			.param("holderB", "handler-1").with(admin()).with(csrf())).andExpect(status().isFound());
		assertThat(posts.onDuty("section-civil")).contains("handler-3");
		web.perform(post("/desk/admin/posts/section-civil").param("title", "公共服务办").param("holderA", "handler-3")
			.param("holderB", "handler-3").with(admin()).with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("同一人")));
		web.perform(post("/desk/admin/posts").param("id", "leader").param("kind", "LEADER").param("title", "又一个").with(admin()).with(csrf()))
			.andExpect(content().string(containsString("已有")));
		web.perform(post("/desk/admin/posts").param("id", "section-culture").param("kind", "SECTION").param("title", "文化站")
			.param("holderA", "handler-1").with(admin()).with(csrf())).andExpect(redirectedUrl("/desk/admin/posts/section-culture"));
		web.perform(get("/desk/admin/posts").param("state", "vacant").with(admin()))
			.andExpect(content().string(containsString("文化站")));
		web.perform(get("/desk/admin/posts/nowhere").with(admin())).andExpect(status().isNotFound());
	}

	@Test
	void listsAreFilteredAndPaged() throws Exception {
		web.perform(get("/desk/admin/people").param("role", "mediator").with(admin()))
			.andExpect(content().string(containsString("共 4 条")))
			.andExpect(content().string(not(containsString("grid-001"))));
		web.perform(get("/desk/admin/people").param("page", "2").with(admin()))
			.andExpect(content().string(containsString("/desk/admin/people?page=3")));
		web.perform(get("/desk/admin/people").param("page", "99999").with(admin())).andExpect(status().isOk());
	}

	@Test
	void aFileIsShownBeforeItIsApplied() throws Exception {
		byte[] file = "账号,姓名,角色,状态\r\nmember-5,沈大姐,council-member,在用\r\n".getBytes(StandardCharsets.UTF_8);
		Preview preview = (Preview) web
			.perform(multipart("/desk/admin/lists/people/preview").file(new MockMultipartFile("file", "a.csv", "text/csv", file))
				.with(admin())
				.with(csrf()))
			.andExpect(content().string(containsString("姓名：沈委员 → 沈大姐")))
			.andReturn()
			.getModelAndView()
			.getModel()
			.get("preview");
		assertThat(accounts.find("member-5").orElseThrow().name()).isEqualTo("沈委员");
		web.perform(post("/desk/admin/lists/people/apply").param("text", preview.text()).with(admin()).with(csrf()))
			.andExpect(content().string(containsString("已全部应用")));
		assertThat(accounts.find("member-5").orElseThrow().name()).isEqualTo("沈大姐");
		web.perform(post("/desk/admin/lists/people/apply").param("text", preview.text()).with(admin()).with(csrf()))
			.andExpect(content().string(not(containsString("已全部应用"))));
		web.perform(multipart("/desk/admin/lists/people/preview")
			.file(new MockMultipartFile("file", "a.xlsx", "x", new byte[] { 'P', 'K', 3, 4 })).with(admin()).with(csrf()))
			.andExpect(model().attribute("unreadable", true));
		web.perform(get("/desk/admin/lists/secrets.csv").with(admin())).andExpect(status().isNotFound());
		web.perform(get("/desk/admin/lists/people.pdf").with(admin())).andExpect(status().isNotFound());
	}

	@Test
	void outlinesAreLookedAtOnTheMapFirst() throws Exception {
		String ring = "[[125.0,46.0],[125.1,46.0],[125.1,46.1],[125.0,46.0]]";
		String good = outline("001", ring);
		web.perform(outlines(good)).andExpect(content().string(containsString("outline-map"))).andExpect(content().string(containsString("更改 1")));
		web.perform(post("/desk/admin/territory/outlines/apply").param("geojson", good).with(admin()).with(csrf()))
			.andExpect(redirectedUrl("/desk/admin/territory"));
		assertThat(communities.locate(125.08, 46.02).orElseThrow().id()).isEqualTo("001");
		assertThat(changes.list("GRID", "001", 0, 1).get(0).what()).isEqualTo("OUTLINE");
		for (String wrong : List.of(outline("999", ring), outline("001", "[[125.0,46.0],[125.1,46.0],[125.1,46.1]]"),
				outline("001", "[[125.0,460],[125.1,46.0],[125.1,46.1],[125.0,460]]"))) {
			web.perform(outlines(wrong)).andExpect(content().string(containsString("有误 1")));
			web.perform(post("/desk/admin/territory/outlines/apply").param("geojson", wrong).with(admin()).with(csrf()))
				.andExpect(status().isOk());
		}
		for (String nonsense : List.of("", "[]", "{\"features\":[]}", "[".repeat(200))) {
			web.perform(outlines(nonsense)).andExpect(model().attribute("unreadable", true));
		}
	}

	@Test
	void whatIsExportedAsAMapChangesNothing() throws Exception {
		String all = web.perform(get("/desk/admin/territory/outlines.geojson").with(admin())).andReturn().getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		Preview preview = (Preview) web.perform(outlines(all)).andReturn().getModelAndView().getModel().get("preview");
		assertThat(preview.lines()).hasSize(135);
		assertThat(preview.shown()).isEmpty();
	}

	@Test
	void gridsAndCommunitiesChange() throws Exception {
		web.perform(post("/desk/admin/territory/grids/017").param("name", "第17网格").param("community", "1")
			.param("estates", "东苑小区、东苑早市、新居苑").with(admin()).with(csrf())).andExpect(status().isFound());
		assertThat(communities.locateByAddress("新居苑3号楼").orElseThrow().id()).isEqualTo("017");
		web.perform(post("/desk/admin/territory/grids/017").param("name", "").param("community", "1").param("estates", "别丢掉")
			.with(admin()).with(csrf())).andExpect(status().isOk()).andExpect(content().string(containsString("别丢掉")));
		web.perform(post("/desk/admin/territory/communities/1").param("name", "龙凤里社区").with(admin()).with(csrf()));
		assertThat(communities.find("1").orElseThrow().name()).isEqualTo("龙凤里社区");
	}

	private org.springframework.test.web.servlet.RequestBuilder outlines(String text) {
		return multipart("/desk/admin/territory/outlines/preview")
			.file(new MockMultipartFile("file", "a.geojson", "application/geo+json", text.getBytes(StandardCharsets.UTF_8)))
			.with(admin())
			.with(csrf());
	}

	private static String outline(String grid, String ring) {
		return "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"id\":\"" + grid
				+ "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}}]}";
	}

	private String refusal(String address, String... params) throws Exception {
		var request = post(address).with(admin()).with(csrf());
		for (int i = 0; i < params.length; i += 2) {
			request.param(params[i], params[i + 1]);
		}
		Refusal refusal = (Refusal) web.perform(request).andReturn().getFlashMap().get("refusal");
		return refusal == null ? null : refusal.key();
	}

	private String stored(String account) {
		return database.sql("select password from staff_account where id = ?").param(account).query(String.class).single();
	}

	private static RequestPostProcessor admin() {
		return user("admin").roles("admin");
	}

}
