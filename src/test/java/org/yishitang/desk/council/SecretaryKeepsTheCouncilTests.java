package org.yishitang.desk.council;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.yishitang.OfficeTest;
import org.yishitang.desk.Workstation;

/** 议事会: a member brings a topic on a phone, the secretary screens it and looks whom to ask, in a browser. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SecretaryKeepsTheCouncilTests {

	private static final int DESK = 1280;

	private static final int PHONE = 375;

	@LocalServerPort
	int port;

	private final String title = "充电棚试验 " + UUID.randomUUID().toString().substring(0, 8);

	private Workstation workstation;

	@BeforeEach
	void sitDown() {
		workstation = new Workstation(port);
	}

	@AfterEach
	void leave() {
		workstation.close();
	}

	@Test
	void aTopicIsBroughtScreenedAndMembersAreProposed() {
		Page member = workstation.signsIn("member-3", PHONE);
		member.navigate("/desk/council/topics/new");
		assertThat(member.locator("#source")).hasValue("MEMBER");
		member.fill("#title", title);
		member.fill("#words", "楼道里给电动车充电不安全，建议在东侧空地建充电棚。");
		member.selectOption("#community", "1");
		member.fill("#place", "怡馨小区4号楼");
		fits(member, "topic-new");
		member.click("text=提交");
		assertThat(member.locator(".notice.done")).isVisible();
		assertThat(member.locator("#screening")).hasCount(0);
		fits(member, "topic-own");
		String there = member.url().replaceFirst("\\?.*", "");

		Page secretary = workstation.signsIn("council-sec", DESK);
		secretary.click("nav >> text=议事会");
		secretary.click("a:has-text('" + title + "')");
		secretary.fill("#reason", "成员建议，多户关心");
		secretary.click("button[value=accept]");
		assertThat(secretary.locator("#refusal")).containsText("不足五户");
		assertThat(secretary.locator("#reason")).hasValue("成员建议，多户关心");
		picture(secretary, "topic-refused");
		secretary.check("input[name=commonArea]");
		secretary.selectOption("#owners", "CHANGE_USE");
		secretary.click("button[value=accept]");
		assertThat(secretary.locator(".notice.done")).isVisible();
		assertThat(secretary.locator("main")).containsText("四分之三以上");
		picture(secretary, "topic");
		secretary.navigate("/desk/council/topics");
		picture(secretary, "topics");

		secretary.navigate(there + "/members?seats=9");
		assertThat(secretary.locator("#proposed tbody tr")).hasCount(9);
		assertThat(secretary.locator("#proposed")).containsText("近一年没有参加过");
		assertThat(secretary.locator("#dropped")).containsText("卫企业");
		assertThat(secretary.locator("#dropped")).containsText("同楼，回避");
		picture(secretary, "proposal");
		Page onThePhone = workstation.signsIn("council-sec", PHONE);
		onThePhone.navigate(there + "/members?seats=9");
		fits(onThePhone, "proposal");
		assertThat(workstation.complaints).isEmpty();
	}

	@Test
	void aMemberIsFoundAndEntered() {
		Page secretary = workstation.signsIn("council-sec", DESK);
		secretary.navigate("/desk/council/members?council=2");
		assertThat(secretary.locator("tbody tr")).hasCount(10);
		assertThat(secretary.locator("tbody")).containsText("138****");
		picture(secretary, "members");
		secretary.click("tbody a >> nth=0");
		picture(secretary, "member");
		secretary.click("#away-form button");
		assertThat(secretary.locator(".notice.done")).hasCount(0);
		Page phone = workstation.signsIn("council-sec", PHONE);
		phone.navigate("/desk/council/members");
		fits(phone, "members");
		phone.navigate("/desk/council/members/YS-011");
		fits(phone, "member");
		phone.navigate("/desk/council/members/new");
		phone.fill("#name", "试验成员");
		phone.selectOption("#kind", "CONGRESS_DEPUTY");
		phone.fill("#phone", "没有");
		phone.click("main form.sheet button[type=submit]");
		assertThat(phone.locator("#phone-error")).containsText("电话");
		assertThat(phone.locator("#name")).hasValue("试验成员");
		fits(phone, "member-refused");
		assertThat(workstation.complaints).isEmpty();
	}

	private static void fits(Page page, String name) {
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")).as(name).isFalse();
		picture(page, name + "-phone");
	}

	/** Kept where {@code yishitang.test.pictures} names a folder. */
	private static void picture(Page page, String name) {
		String folder = System.getProperty("yishitang.test.pictures");
		if (folder != null) {
			page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
		}
	}

}
