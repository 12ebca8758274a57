package org.yishitang.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** A workstation of the office with the browser that is installed on this machine. */
public class Workstation implements AutoCloseable {

	/** Milliseconds; a busy machine is not a broken page. */
	private static final int PATIENCE = 30_000;

	private static final String CHROMIUM = Optional.ofNullable(System.getenv("CHROMIUM_PATH"))
		.orElse("/usr/bin/chromium");

	/** What the browser complained about: scripts that failed, pages that broke the content policy. */
	public final List<String> complaints = new ArrayList<>();

	private final Playwright playwright = Playwright
		.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

	private final Browser browser = playwright.chromium()
		.launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(CHROMIUM))
			.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
					"--disable-component-update", "--disable-sync", "--no-first-run")));

	private final String address;

	public Workstation(int port) {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		address = "http://localhost:" + port;
	}

	/** Somebody sits down, as wide as a desk or as narrow as a phone, and signs in. */
	public Page signsIn(String account, int width) {
		Page page = opens(width);
		page.navigate("/login");
		page.fill("input[name=username]", account);
		page.fill("input[name=password]", "demo");
		page.click("button[type=submit]");
		page.waitForURL("**/desk**");
		return page;
	}

	/** Somebody opens a browser and signs in nowhere. */
	public Page opens(int width) {
		Page page = browser
			.newContext(new Browser.NewContextOptions().setViewportSize(width, 900)
				.setLocale("zh-CN")
				.setAcceptDownloads(true)
				.setBaseURL(address))
			.newPage();
		page.setDefaultTimeout(PATIENCE);
		page.onPageError(complaints::add);
		page.onConsoleMessage(message -> {
			if (message.text().contains("Content Security Policy")) {
				complaints.add(message.text());
			}
		});
		return page;
	}

	@Override
	public void close() {
		playwright.close();
	}

}
