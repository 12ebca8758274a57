package org.yishitang.portal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

/** A resident's phone, 375 pixels wide, with the browser that is installed on this machine. */
class Phone implements AutoCloseable {

	/** Milliseconds; a busy machine is not a broken page. */
	private static final int PATIENCE = 30_000;

	private static final String CHROMIUM = Optional.ofNullable(System.getenv("CHROMIUM_PATH"))
		.orElse("/usr/bin/chromium");

	private final Playwright playwright = Playwright
		.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

	private final Browser browser = playwright.chromium()
		.launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(CHROMIUM))
			.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
					"--disable-component-update", "--disable-sync", "--no-first-run")));

	/** What the browser complained about: scripts that failed, pages that broke the content policy. */
	final List<String> complaints = new ArrayList<>();

	private final String address;

	Phone(int port) {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		this.address = "http://localhost:" + port;
	}

	/** A new owner: no cookies, no draft. */
	Page picksUp(boolean scripts) {
		BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(375, 812)
			.setLocale("zh-CN")
			.setBaseURL(address)
			.setJavaScriptEnabled(scripts));
		Page page = context.newPage();
		page.setDefaultTimeout(PATIENCE);
		page.onPageError(complaints::add);
		page.onConsoleMessage(message -> {
			if (message.text().contains("Content Security Policy")) {
				complaints.add(message.text());
			}
		});
		return page;
	}

	static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
			.and(page.locator(":visible"));
	}

	static Locator choice(Page page, String name) {
		return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
	}

	/** As {@link #choice}, for pages without scripts, where the browser cannot tell when it has come to rest. */
	static void chooseAtOnce(Page page, String name) {
		page.locator("label").filter(new Locator.FilterOptions().setHas(choice(page, name))).evaluate("label => label.click()");
	}

	/** As {@link #button}, for pages without scripts. */
	static void pressAtOnce(Page page, String name) {
		button(page, name).click(new Locator.ClickOptions().setForce(true));
	}

	/** Whether something sticks out of the screen to the side. */
	static boolean scrollsSideways(Page page) {
		return (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
	}

	@Override
	public void close() {
		playwright.close();
	}

}
