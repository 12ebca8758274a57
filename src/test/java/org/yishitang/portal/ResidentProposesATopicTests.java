package org.yishitang.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.OfficeTest;
import org.yishitang.access.Role;
import org.yishitang.council.Screening;

/** A resident's topic: from the form to the secretary and back to the page that only its link opens. */
@OfficeTest
@Transactional
class ResidentProposesATopicTests {

	private static final String PHONE = "13900007777";

	@Autowired
	MockMvc web;

	@Autowired
	Screening screening;

	@Autowired
	JdbcClient database;

	@Autowired
	EntityManager entities;

	private final String title = "划定停车位" + UUID.randomUUID().toString().substring(0, 8);

	@Test
	void theSecretaryScreensItAndTheLinkTellsTheResult() throws Exception {
		String link = propose();
		web.perform(get(link)).andExpect(status().isOk())
			.andExpect(content().string(containsString(title)))
			.andExpect(content().string(containsString("待审核")))
			.andExpect(content().string(not(containsString(PHONE))))
			.andExpect(content().string(not(containsString("王试验"))))
			.andExpect(header().string("Referrer-Policy", "no-referrer"))
			.andExpect(header().string("Cache-Control", containsString("no-store")));
		screening.reject(id(), "只关系一户，请向社区反映。", "council-sec");
		entities.flush();
		web.perform(get(link))
			.andExpect(content().string(containsString("不予列入")))
			.andExpect(content().string(containsString("只关系一户，请向社区反映。")));
	}

	@Test
	void onlyTheSecretarySeesThePhone() throws Exception {
		propose();
		String page = "/desk/council/topics/" + id();
		web.perform(get(page).with(user("council-sec").roles(Role.COUNCIL_SEC.id())))
			.andExpect(content().string(containsString(PHONE)));
		web.perform(get(page).with(user("leader").roles(Role.LEADER.id())))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString(PHONE))));
		web.perform(get(page).with(user("community-1").roles(Role.COMMUNITY.id())))
			.andExpect(status().isNotFound());
	}

	@Test
	void theLinkIsKeptAsAHashAndOpensNothingElse() throws Exception {
		String token = propose().substring("/topics/".length());
		assertThat(token).hasSize(32);
		assertThat(database.sql("select token_hash from council_topic where title = ?").param(title).query(String.class).single())
			.hasSize(64)
			.doesNotContain(token);
		for (String wrong : new String[] { token.substring(1), token + "x", "x", "null" }) {
			web.perform(get("/topics/" + wrong))
				.andExpect(status().isNotFound())
				.andExpect(content().string(not(containsString(title))));
		}
		web.perform(get("/council/" + token)).andExpect(status().isNotFound());
	}

	@ParameterizedTest
	@CsvSource({ "title,,请用一句话写明议题", "words,,请写明情况和建议", "name,,请写明怎么称呼您", "phone,abc,请留一个电话号码", "phone,,请留一个电话号码",
			"households,0,户数应在", "website,x,没有收到您的议题" })
	void whatIsMissingIsSaidAndNothingTypedIsLost(String field, String typed, String sentence) throws Exception {
		web.perform(form().with(request -> {
			request.setParameter(field, typed == null ? "" : typed);
			return request;
		}))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString(sentence)))
			.andExpect(content().string(containsString("title".equals(field) ? "王试验" : title)))
			.andExpect(content().string(containsString("phone".equals(field) ? "王试验" : PHONE)));
		assertThat(database.sql("select count(*) from council_topic where title = ?").param(title).query(Long.class).single())
			.isZero();
	}

	@Test
	void aForgedFormIsRefused() throws Exception {
		web.perform(post("/topics").param("title", title)).andExpect(status().isForbidden());
	}

	private String propose() throws Exception {
		String address = web.perform(form()).andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();
		entities.flush();
		assertThat(address).startsWith("/topics/").endsWith("?new");
		return address.substring(0, address.indexOf('?'));
	}

	private String id() {
		return database.sql("select id from council_topic where title = ?").param(title).query(String.class).single();
	}

	private MockHttpServletRequestBuilder form() {
		return post("/topics").with(csrf())
			.param("title", title)
			.param("words", "车位不够，希望重新划线。")
			.param("community", "1")
			.param("place", "东苑小区")
			.param("households", "62")
			.param("name", "王试验")
			.param("phone", PHONE);
	}

}
