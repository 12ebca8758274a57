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
import com.microsoft.playwright.options.LoadState;

/** Somebody sitting before Tasklist in a real browser: claims, fills in by field key, saves and completes. */
class TasklistSeat implements AutoCloseable {

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu",
			"--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run");

	private static final int ATTEMPTS = 5;

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
		// A click that falls on a button about to be drawn anew is lost; claiming loads the form once more, and what is
		// typed meanwhile would be lost.
		for (int attempt = 0; attempt < ATTEMPTS && !claimed(page); attempt++) {
			shows(page, task);
		}
		page.locator(UNCLAIM).waitFor();
		return page;
	}

	/** Whether the task was claimed already; else it is claimed and has to be shown anew. */
	private static boolean claimed(Page page) {
		page.locator(CLAIM + ", " + UNCLAIM).first().waitFor();
		if (page.locator(CLAIM).count() == 0) {
			return true;
		}
		page.locator(CLAIM).first().click();
		try {
			page.locator(UNCLAIM).waitFor(new Locator.WaitForOptions().setTimeout(8_000));
		}
		catch (TimeoutError lost) {
			// tried again
		}
		return false;
	}

	/** On a busy machine a page that was still on its way may come after the one asked for: then it is asked again. */
	private void shows(Page page, String task) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			page.navigate("about:blank");
			page.navigate(root + "/camunda/app/tasklist/default/#/?task=" + task);
			try {
				page.locator(".fjs-form").waitFor(new Locator.WaitForOptions().setTimeout(12_000));
				return;
			}
			catch (TimeoutError late) {
				if (page.url().contains("/tasklist/") && attempt == ATTEMPTS - 1) {
					throw late;
				}
			}
		}
		throw new AssertionError("Tasklist does not show task " + task + " but " + page.url());
	}

	/**
	 * Fills in the open form.
	 * @param fields field key and value in turn: a number chooses that option, true ticks, anything else is typed
	 */
	void fills(Page page, Object... fields) {
		// Tasklist may load the form a second time and drop what was typed meanwhile.
		page.waitForLoadState(LoadState.NETWORKIDLE);
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			for (int i = 0; i < fields.length; i += 2) {
				fill(page, (String) fields[i], fields[i + 1]);
			}
			page.evaluate("document.activeElement.blur()");
			page.waitForLoadState(LoadState.NETWORKIDLE);
			if (holds(page, fields)) {
				return;
			}
		}
		throw new AssertionError("the form does not keep what is typed");
	}

	/**
	 * An entry of a searchable list.
	 *
	 * @param words part of its label
	 */
	record Listed(String words) {

	}

	private void fill(Page page, String key, Object value) {
		if (value instanceof Listed entry) {
			listed(page, key).fill(entry.words());
			page.locator(".fjs-dropdownlist-item").first().click();
		}
		else if (value instanceof Integer option) {
			field(page, key + "-" + option).check();
		}
		else if (Boolean.TRUE.equals(value)) {
			field(page, key).check();
		}
		else if (field(page, key + "-date").count() > 0) {
			field(page, key + "-date").fill((String) value);
			page.keyboard().press("Enter");
		}
		else {
			field(page, key).fill((String) value);
		}
	}

	private boolean holds(Page page, Object... fields) {
		for (int i = 0; i < fields.length; i += 2) {
			String key = (String) fields[i];
			boolean there = fields[i + 1] instanceof Listed ? !listed(page, key).inputValue().isEmpty()
					: fields[i + 1] instanceof Integer option ? field(page, key + "-" + option).isChecked()
					: Boolean.TRUE.equals(fields[i + 1]) ? field(page, key).isChecked()
							: !field(page, field(page, key + "-date").count() > 0 ? key + "-date" : key).inputValue()
								.isEmpty();
			if (!there) {
				return false;
			}
		}
		return true;
	}

	private static Locator listed(Page page, String key) {
		return page.locator("input[id*='-" + key + "']").first();
	}

	private static Locator field(Page page, String id) {
		return page.locator("[id$='-" + id + "']");
	}

	/** Presses 完成 and waits until the engine has taken it. */
	void completes(Page page) {
		Response answer = sent(page);
		assertThat(answer.status()).as(answer.text()).isEqualTo(204);
	}

	/** Presses 完成 and answers what Tasklist complains about. */
	String isRefused(Page page) {
		press(page);
		Locator complaint = page.locator("[notifications-panel] .alert, .notification.alert").first();
		complaint.waitFor();
		return complaint.innerText();
	}

	/** Presses again when nothing was sent: a field that changes its height moves the button away under the mouse. */
	private Response sent(Page page) {
		for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
			try {
				return page.waitForResponse("**/submit-form", new Page.WaitForResponseOptions().setTimeout(6_000),
						() -> press(page));
			}
			catch (TimeoutError silent) {
				page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "tasklist.png")));
			}
		}
		return page.waitForResponse("**/submit-form", () -> press(page));
	}

	private void press(Page page) {
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
		page.waitForURL("**/desk**");
		return page;
	}

	@Override
	public void close() {
		playwright.close();
	}

}
