package org.yishitang.desk.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.OfficeTest;
import org.yishitang.access.Role;
import org.yishitang.council.CouncilShare;
import org.yishitang.council.CouncilShares;
import org.yishitang.territory.ConfigurationChanges;

/** The administrator's page of quorum and majority: versions with a basis, a record, refusals that lose nothing typed. */
@OfficeTest
@Transactional
class CouncilSharesPageTests {

	private static final String HOME = "/desk/admin/council-shares";

	@Autowired
	MockMvc web;

	@Autowired
	CouncilShares shares;

	@Autowired
	ConfigurationChanges changes;

	@Test
	void aShareIsPutInForceWithItsBasisAndARecord() throws Exception {
		int seen = shares.inForce(CouncilShare.QUORUM).number();
		web.perform(change(CouncilShare.QUORUM, "3", "4", "true", "本街道居民协商议事规则第九条（修订）", seen))
			.andExpect(redirectedUrl(HOME + "?done"));
		CouncilShare now = shares.inForce(CouncilShare.QUORUM);
		assertThat(now.share()).hasToString("3/4");
		assertThat(now.number()).isEqualTo(seen + 1);
		assertThat(now.changedBy()).isEqualTo("admin");
		assertThat(changes.list("COUNCIL_SHARE", CouncilShare.QUORUM, 0, 1)).singleElement().satisfies(change -> {
			assertThat(change.before()).startsWith("≥ 2/3");
			assertThat(change.after()).isEqualTo("≥ 3/4　本街道居民协商议事规则第九条（修订）");
		});
		web.perform(get(HOME).with(admin()))
			.andExpect(content().string(containsString("不少于 3/4")))
			.andExpect(content().string(containsString("不少于 2/3")))
			.andExpect(content().string(not(containsString("??"))));
		web.perform(get("/desk/changes").with(admin())).andExpect(content().string(containsString("议事会份额")));
	}

	@ParameterizedTest
	@CsvSource({ "0,3,true,依据,份额须为", "4,3,true,依据,份额须为", "3,3,false,依据,份额须为", "x,3,true,依据,份额须为", "1,101,true,依据,份额须为",
			"1,2,true,,请写明依据" })
	void whatIsNoShareIsRefusedAndNothingTypedIsLost(String part, String whole, String least, String basis, String sentence)
			throws Exception {
		int seen = shares.inForce(CouncilShare.MAJORITY).number();
		web.perform(change(CouncilShare.MAJORITY, part, whole, least, basis == null ? "" : basis, seen))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString(sentence)))
			.andExpect(content().string(containsString("value=\"" + part + "\"")))
			.andExpect(content().string(containsString("value=\"" + whole + "\"")));
		assertThat(shares.inForce(CouncilShare.MAJORITY).number()).isEqualTo(seen);
	}

	@Test
	void whoeverWasSlowerIsToldSo() throws Exception {
		int seen = shares.inForce(CouncilShare.QUORUM).number();
		web.perform(change(CouncilShare.QUORUM, "1", "2", "false", "第一次", seen)).andExpect(status().isFound());
		web.perform(change(CouncilShare.QUORUM, "3", "5", "true", "第二次", seen))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("已有人先改动")))
			.andExpect(content().string(containsString("第二次")));
		web.perform(change("ANYTHING", "1", "2", "true", "依据", 0)).andExpect(status().isNotFound());
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void onlyAdministratorsChangeThem(Role role) throws Exception {
		int status = web
			.perform(change(CouncilShare.QUORUM, "1", "2", "true", "依据", shares.inForce(CouncilShare.QUORUM).number())
				.with(user("somebody").roles(role.id())))
			.andReturn()
			.getResponse()
			.getStatus();
		assertThat(status).isEqualTo(role == Role.ADMIN ? 302 : 403);
	}

	private static MockHttpServletRequestBuilder change(String name, String part, String whole, String least, String basis,
			int seen) {
		return post(HOME + "/" + name).with(csrf())
			.with(admin())
			.param("part", part)
			.param("whole", whole)
			.param("least", least)
			.param("basis", basis)
			.param("seen", Integer.toString(seen));
	}

	private static org.springframework.test.web.servlet.request.RequestPostProcessor admin() {
		return user("admin").roles(Role.ADMIN.id());
	}

}
