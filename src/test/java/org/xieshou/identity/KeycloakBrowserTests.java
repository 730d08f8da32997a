package org.xieshou.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People come in and go out through a real Keycloak in a real browser. */
@KeycloakTest
class KeycloakBrowserTests {

	private static Playwright playwright;

	private static Browser browser;

	private final KeycloakServer keycloak = KeycloakServer.running();

	private final RealmAdministrator realm = new RealmAdministrator(keycloak);

	@Autowired
	DirectorySync sync;

	@Autowired
	JdbcClient jdbc;

	/** Nobody else signs in as this one here: the account is locked afterwards. */
	private static final String GUESSED = "yilong-water-clerk";

	private BrowserContext context;

	private Page page;

	@BeforeAll
	static void openBrowser() {
		playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(java.nio.file.Path.of("/usr/bin/chromium"))
			.setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-gpu")));
	}

	@AfterAll
	static void closeBrowser() {
		playwright.close();
	}

	@BeforeEach
	void freshBrowser() {
		sync.run(null);
		context = browser.newContext(new Browser.NewContextOptions().setLocale("zh-CN"));
		page = context.newPage();
	}

	@AfterEach
	void close() {
		context.close();
	}

	@Test
	void theWayInLeadsThroughKeycloakBackToThePageAskedFor() {
		open("/inbox/done?page=1");
		assertThat(page.url()).startsWith(keycloak.issuer()).contains("code_challenge_method=S256", "code_challenge=", "state=", "nonce=");
		var before = session();
		type("yingshan-finance-clerk");
		assertThat(page.url()).isEqualTo(keycloak.address() + "/inbox/done?page=1");
		assertThat(page.content()).contains("营山县财政局 经办员").doesNotContain("演示环境");
		assertThat(session()).isNotEqualTo(before);
		assertThat(page.evaluate("document.cookie + JSON.stringify(localStorage) + JSON.stringify(sessionStorage)").toString()).doesNotContain("eyJ", "SESSION");
	}

	@Test
	void thereIsNoDemonstrationSignIn() {
		assertThat(page.navigate(keycloak.address() + "/sign-in").status()).isEqualTo(404);
	}

	@Test
	void anAnswerNobodyAskedForLetsNobodyIn() {
		var answer = page.navigate(keycloak.address() + "/login/oauth2/code/keycloak?code=stolen&state=guessed");
		assertThat(answer.status()).isEqualTo(401);
		assertThat(page.content()).contains("登录没有完成");
		open("/inbox");
		assertThat(page.url()).startsWith(keycloak.issuer());
	}

	@Test
	void whoHasNoOfficeIsToldWhomToAsk() {
		realm.createPersonWithoutOffice("newcomer");
		open("/inbox");
		var answer = page.waitForResponse(response -> response.url().contains("/login/oauth2/code/"), () -> type("newcomer"));
		assertThat(answer.status()).isEqualTo(403);
		assertThat(page.content()).contains("您的账号还没有分配机构和岗位", "newcomer", "南充市乡村振兴办公室 机构管理员");
		assertThat(page.navigate(keycloak.address() + "/api/v1/me").status()).isEqualTo(401);
	}

	@Test
	void aRoleOpensItsPagesAndNoOthers() {
		signIn("yingshan-finance-clerk");
		assertThat(page.navigate(keycloak.address() + "/admin").status()).isEqualTo(403);
		assertThat(page.navigate(keycloak.address() + "/audit").status()).isEqualTo(403);
		assertThat(page.navigate(keycloak.address() + "/directory").status()).isEqualTo(403);
	}

	@Test
	void whoSignsOutIsOutOfKeycloakToo() {
		signIn("yingshan-finance-director");
		page.locator("details.menu summary").click();
		page.locator("form[action='/logout'] button").click();
		page.waitForURL(keycloak.address() + "/signed-out");
		open("/inbox");
		assertThat(page.locator("#password").count()).isEqualTo(1);
	}

	@Test
	void whoIsSignedOutAtKeycloakIsOutHereAtOnce() {
		signIn("yingshan-finance-director");
		realm.signOut("yingshan-finance-director");
		assertThat(signIns("yingshan-finance-director")).isZero();
		open("/inbox");
		assertThat(page.url()).startsWith(keycloak.issuer());
	}

	@Test
	void whoMovedHasTheNewOfficeAndNotTheOldOne() {
		signIn("yingshan-transport-clerk");
		assertThat(page.content()).contains("营山县交通运输局");
		realm.quit("yingshan-transport-clerk", "511322", "transport");
		realm.join("yingshan-transport-clerk", "511322", "education");
		sync.run(null);
		open("/inbox");
		assertThat(page.locator(".top .office").innerText()).contains("营山县教育").doesNotContain("交通");
	}

	@Test
	void aMoveHoldsWithinAMinuteWithoutAnybodySynchronising() {
		signIn("yingshan-water-clerk");
		realm.join("yingshan-water-clerk", "511322", "energy");
		jdbc.sql("update sign_in set checked_at = now() - interval '31 seconds'").update();
		open("/inbox");
		assertThat(page.locator("#acting-office option").count()).isEqualTo(2);
		realm.setEnabled("yingshan-water-clerk", false);
		jdbc.sql("update sign_in set checked_at = now() - interval '31 seconds'").update();
		open("/inbox");
		assertThat(page.url()).startsWith(keycloak.issuer());
	}

	@Test
	void whoWasRemovedIsOutAndStaysOut() {
		signIn("nanchong-auditor");
		realm.setEnabled("nanchong-auditor", false);
		sync.run(null);
		open("/audit");
		assertThat(page.url()).startsWith(keycloak.issuer());
		type("nanchong-auditor");
		assertThat(page.url()).startsWith(keycloak.issuer());
		assertThat(jdbc.sql("select left_on is not null from person where id = 'nanchong-auditor'").query(Boolean.class).single()).isTrue();
	}

	@Test
	void aDirectoryAdministratorBringsTheDirectoryUpToDate() {
		signIn("nanchong-directory-admin");
		open("/directory");
		page.locator("form[action='/directory/sync'] button").click();
		page.waitForURL(keycloak.address() + "/directory");
		assertThat(page.content()).contains("机构和人员已经与统一身份认证一致", "南充市乡村振兴办公室 机构管理员").doesNotContain("??");
	}

	@Test
	void whoGuessesIsStoppedAndLearnsNothing() {
		open("/inbox");
		var unknown = refused("nobody-of-this-name", "Wrong-Password-1");
		for (var attempt = 0; attempt < 6; attempt++) {
			assertThat(refused(GUESSED, "Wrong-Password-" + attempt)).isEqualTo(unknown);
		}
		assertThat(refused(GUESSED, KeycloakServer.PASSWORD)).as("even the right password, and in the same words").isEqualTo(unknown);
		assertThat(signIns(GUESSED)).isZero();
	}

	@Test
	void whoSignsInAgainProvesAnewWhoTheyAre() {
		signIn("yilong-finance-clerk");
		assertThat(jdbc.sql("select authenticated_at > now() - interval '1 minute' from sign_in where person = 'yilong-finance-clerk'").query(Boolean.class).single()).isTrue();
		jdbc.sql("update sign_in set authenticated_at = now() - interval '16 minutes' where person = 'yilong-finance-clerk'").update();
		open("/sign-in-again?to=/inbox/done");
		page.locator("form[action='/sign-in-again'] button").click();
		page.waitForURL(url -> url.startsWith(keycloak.issuer()));
		assertThat(page.url()).contains("prompt=login", "max_age=0");
		page.locator("#password").fill(KeycloakServer.PASSWORD);
		page.locator("#kc-login").click();
		page.waitForURL(keycloak.address() + "/inbox/done");
		assertThat(jdbc.sql("select authenticated_at > now() - interval '1 minute' from sign_in where person = 'yilong-finance-clerk'").query(Boolean.class).list()).containsExactly(true);
	}

	@Test
	void whoHasTwoRolesIsToldWhichAndListedForTheDirectoryAdministrator() {
		realm.giveRole("yilong-housing-clerk", "auditor");
		open("/inbox");
		var answer = page.waitForResponse(response -> response.url().contains("/login/oauth2/code/"), () -> type("yilong-housing-clerk"));
		assertThat(answer.status()).isEqualTo(403);
		assertThat(page.content()).contains("办事人员", "审计人员").doesNotContain("??");
		sync.run(null);
		context.clearCookies();
		signIn("nanchong-directory-admin");
		open("/directory");
		assertThat(page.content()).contains("yilong-housing-clerk").contains("须由不同的人担任");
	}

	/** What the page says to a sign-in it refuses. */
	private String refused(String person, String password) {
		type(person, password);
		assertThat(page.url()).startsWith(keycloak.issuer().replaceFirst("/realms/.*", ""));
		return page.locator("#input-error, .alert-error, [class*=error]").first().innerText().strip();
	}

	private void signIn(String person) {
		open("/inbox");
		type(person);
		page.waitForURL(url -> url.startsWith(keycloak.address()));
	}

	private void open(String path) {
		page.navigate(keycloak.address() + path);
	}

	private void type(String person) {
		type(person, KeycloakServer.PASSWORD);
	}

	private void type(String person, String password) {
		page.locator("#username").fill(person);
		page.locator("#password").fill(password);
		page.locator("#kc-login").click();
		page.waitForLoadState();
	}

	private String session() {
		return context.cookies(keycloak.address()).stream().filter(cookie -> cookie.name.equals("SESSION")).peek(cookie -> assertThat(cookie.httpOnly).isTrue())
			.map(cookie -> cookie.value).findFirst().orElse("");
	}

	private int signIns(String person) {
		return jdbc.sql("select count(*) from sign_in where person = ?").param(person).query(Integer.class).single();
	}

}
