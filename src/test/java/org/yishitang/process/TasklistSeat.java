package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;

/** Somebody sitting before Tasklist in a real browser: claims, fills in by field key, saves and completes. */
class TasklistSeat implements AutoCloseable {

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu",
			"--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run");

	private static final String CLAIM = "[ng-click='claim()']";

	private static final String UNCLAIM = "[ng-click='unclaim()']";

	private final Playwright playwright = Playwright
		.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

	private final Browser browser;

	private final String root;

	private final Map<String, Page> pages = new HashMap<>();

	TasklistSeat(int port) {
		String program = System.getenv().getOrDefault("CHROMIUM_PATH", "/usr/bin/chromium");
		browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(program)).setArgs(ARGUMENTS));
		root = "http://localhost:" + port;
	}

	/** Opens a task as this account, claimed. */
	Page opens(String account, String task) {
		Page page = pages.computeIfAbsent(account, this::signIn);
		shows(page, task);
		page.locator(CLAIM + ", " + UNCLAIM).first().waitFor();
		if (page.locator(CLAIM).count() > 0) {
			page.locator(CLAIM).first().click();
			page.locator(UNCLAIM).waitFor();
			// Claiming loads the form once more; what is typed meanwhile would be lost.
			shows(page, task);
			page.locator(UNCLAIM).waitFor();
		}
		return page;
	}

	private void shows(Page page, String task) {
		page.navigate("about:blank");
		page.navigate(root + "/camunda/app/tasklist/default/#/?task=" + task);
		page.locator(".fjs-form").waitFor();
	}

	/**
	 * Fills in the open form.
	 * @param fields field key and value in turn: a number chooses that option, true ticks, anything else is typed
	 */
	void fills(Page page, Object... fields) {
		for (int i = 0; i < fields.length; i += 2) {
			String key = (String) fields[i];
			Object value = fields[i + 1];
			if (value instanceof Integer option) {
				page.locator("[id$='-" + key + "-" + option + "']").check();
			}
			else if (Boolean.TRUE.equals(value)) {
				page.locator("[id$='-" + key + "']").check();
			}
			else if (page.locator("[id$='-" + key + "-date']").count() > 0) {
				page.locator("[id$='-" + key + "-date']").fill((String) value);
				page.keyboard().press("Enter");
			}
			else {
				page.locator("[id$='-" + key + "']").fill((String) value);
			}
		}
	}

	/** Presses 完成 and waits until the engine has taken it. */
	void completes(Page page) {
		Response answer;
		try {
			answer = page.waitForResponse("**/submit-form", () -> press(page));
		}
		catch (TimeoutError silent) {
			Path picture = Path.of("target", "tasklist.png");
			page.screenshot(new Page.ScreenshotOptions().setPath(picture));
			throw new AssertionError("Nothing was sent; see " + picture, silent);
		}
		assertThat(answer.status()).as(answer.text()).isEqualTo(204);
	}

	/** Presses 完成 and answers what Tasklist complains about. */
	String isRefused(Page page) {
		press(page);
		Locator complaint = page.locator("[notifications-panel] .alert, .notification.alert").first();
		complaint.waitFor();
		return complaint.innerText();
	}

	/** Leaves the last field first: a text area that changes its height moves the button away under the mouse. */
	private void press(Page page) {
		page.evaluate("document.activeElement.blur()");
		page.locator("button[ng-click='complete()']").click();
	}

	private Page signIn(String account) {
		Page page = browser
			.newContext(new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(1500, 1400))
			.newPage();
		page.navigate(root + "/login");
		page.locator("input[name=username]").fill(account);
		page.locator("input[name=password]").fill("demo");
		page.locator("button[type=submit]").first().click();
		page.waitForURL(url -> !url.contains("/login"));
		return page;
	}

	@Override
	public void close() {
		playwright.close();
	}

}
