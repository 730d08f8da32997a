package org.xieshou;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;

/** A real browser in which officials sign in, open a task and fill in its form as people do. */
public class OfficialsBrowser implements AutoCloseable {

	private static final FilePayload DOCUMENT = new FilePayload("附件.pdf", "application/pdf", "%PDF-1.4 %%EOF".getBytes());

	private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

	private final Browser browser = playwright.chromium()
		.launch(new BrowserType.LaunchOptions().setExecutablePath(ChromiumPresent.CHROMIUM)
			.setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-gpu")));

	private final String address;

	private BrowserContext context;

	public OfficialsBrowser(int port) {
		address = "http://127.0.0.1:" + port;
	}

	/** A page of somebody who is not signed in, in a browser of their own. */
	public Page stranger() {
		if (context != null) {
			context.close();
		}
		context = browser.newContext(new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(1280, 900));
		return context.newPage();
	}

	/** Signs the official in, in a browser of their own. */
	public Page signIn(String person) {
		var page = stranger();
		page.navigate(address + "/sign-in");
		page.locator("button[value='" + person + "']").first().click();
		page.waitForURL(url -> !url.contains("/sign-in"));
		return page;
	}

	/** Opens a page and says with which status it was answered. */
	public int open(Page page, String path) {
		return page.navigate(address + path).status();
	}

	/** Fills in the form on the page: the choices on which other fields depend, the facts, and in the panel over the actions what is decided; then submits it. */
	public void answer(Page page, Map<String, Object> answers) {
		var action = page.locator(".actions [data-outcome='" + answers.get("outcome") + "']");
		var decides = action.count() > 0;
		if (decides) {
			page.waitForResponse(response -> response.url().endsWith("/form"), action::click);
			page.waitForTimeout(150);
			page.keyboard().press("Escape");
		}
		enter(page, answers);
		if (decides) {
			action.click();
			enter(page, answers);
		}
		page.locator(decides ? ".decision .btn-primary" : ".actions [data-tone=main]").click();
		page.waitForLoadState();
	}

	private void enter(Page page, Map<String, Object> answers) {
		answers.forEach((name, value) -> choose(page, name, value));
		answers.forEach((name, value) -> fill(page, name, value));
	}

	private void choose(Page page, String name, Object value) {
		if (!(value instanceof List)) {
			var radio = page.locator("form#answer input[type=radio][name='" + name + "'][value='" + value + "']");
			if (radio.count() > 0 && radio.first().isVisible() && !radio.first().isChecked()) {
				page.waitForResponse(response -> response.url().endsWith("/form"), () -> radio.first().click());
				page.waitForTimeout(150);
			}
		}
	}

	private void fill(Page page, String name, Object value) {
		if (value instanceof List<?> rows) {
			for (var i = 0; i < rows.size(); i++) {
				var prefix = name + "[" + i + "].";
				((Map<?, ?>) rows.get(i)).forEach((key, cell) -> fill(page, prefix + key, cell));
			}
			return;
		}
		var field = page.locator("form#answer [name='" + name + "']:not([type=radio]):not([type=hidden])");
		if (field.count() > 0 && value != null && field.first().isVisible() && field.first().isEnabled() && field.first().getAttribute("readonly") == null) {
			enter(field.first(), String.valueOf(value));
		}
	}

	private static void enter(Locator field, String value) {
		if ("file".equals(field.getAttribute("type"))) {
			field.setInputFiles(DOCUMENT);
		}
		else if ("SELECT".equals(field.evaluate("element => element.tagName"))) {
			field.selectOption(value);
		}
		else {
			field.fill(value);
		}
	}

	@Override
	public void close() {
		playwright.close();
	}

}
