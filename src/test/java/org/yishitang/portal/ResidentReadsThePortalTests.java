package org.yishitang.portal;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.yishitang.OfficeTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ResidentReadsThePortalTests {

	@LocalServerPort
	int port;

	private Phone phone;

	@BeforeEach
	void pickUp() {
		phone = new Phone(port);
	}

	@AfterEach
	void putDown() {
		phone.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/file", "/track", "/guides", "/guides/heating", "/guides/petition", "/grids",
			"/grids?q=东苑小区", "/grids?q=没有的地方", "/file/join?token=x", "/topics/new" })
	void everyPageFitsThePhoneInBothLanguagesAndSizes(String address) {
		Page page = phone.picksUp(true);
		for (String language : new String[] { "zh-CN", "en" }) {
			for (String type : new String[] { "normal", "large" }) {
				String more = (address.contains("?") ? "&" : "?") + "lang=" + language + "&type=" + type;
				Response answer = page.navigate(address + more);
				assertThat(answer.status()).isEqualTo(200);
				assertThat(page.content()).doesNotContain("??");
				assertThat(Phone.scrollsSideways(page)).as("%s %s wider than the phone", language, type).isFalse();
				assertThat(page.locator("h1")).hasCount(1);
			}
		}
		assertThat(phone.complaints).isEmpty();
	}

	@Test
	void languageAndTypeAreRemembered() {
		Page page = phone.picksUp(true);
		page.navigate("/?lang=en&type=large");
		page.navigate("/track");
		assertThat(page.locator("h1")).hasText("Follow a matter");
		assertThat(page.locator("html")).hasClass(java.util.regex.Pattern.compile("\\blarge\\b"));
	}

	@Test
	void aWrongCodeSaysSoAndKeepsTheNumber() {
		Page page = phone.picksUp(true);
		page.navigate("/track");
		page.fill("#no", "LF-XF-2026-999999");
		page.fill("#code", "0000-0000-0000-0000");
		Phone.button(page, "查询").click();
		assertThat(page.locator("[role=alert]")).containsText("没有找到");
		assertThat(page.locator("#no")).hasValue("LF-XF-2026-999999");
	}

	@Test
	void theKeyboardReachesEverythingAndShowsWhereItIs() {
		Page page = phone.picksUp(true);
		page.navigate("/");
		page.keyboard().press("Tab");
		assertThat(page.locator(".skip")).isFocused();
		page.keyboard().press("Enter");
		page.keyboard().press("Tab");
		assertThat(page.locator(".door.first")).isFocused();
		assertThat(page.locator(".door.first")).hasCSS("outline-style", "solid");
	}

	@Test
	void anUnknownGuideIsAPageInPlainWordsWithAReference() {
		Page page = phone.picksUp(true);
		Response answer = page.navigate("/guides/none");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(page.locator("h1")).hasText("没有这一页");
		assertThat(page.locator("main .number")).not().isEmpty();
	}

}
