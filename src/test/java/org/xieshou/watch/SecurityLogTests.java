package org.xieshou.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.xieshou.SignedInAs;
import org.xieshou.TableOwner;
import org.xieshou.XieshouTest;
import org.xieshou.security.Official;
import org.xieshou.security.Official.ActingOffice;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who came in, what was refused and what was taken away is in the security log, and stays there. */
@XieshouTest
class SecurityLogTests {

	private static final String CLERK = "yingshan-office-clerk";

	private static final String AUDITOR = "nanchong-auditor";

	@Autowired
	TableOwner owner;

	@Autowired
	SecurityLog events;

	@Autowired
	SignedInAs signedIn;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MockMvcTester mvc;

	@Test
	void aSignInAndASignOutAreRecorded() {
		var from = last();
		var cookies = mvc.post().uri("/sign-in").param("person", CLERK).with(SecurityMockMvcRequestPostProcessors.csrf()).exchange()
			.getResponse().getCookies();
		mvc.post().uri("/logout").cookie(cookies).with(SecurityMockMvcRequestPostProcessors.csrf()).exchange();
		assertThat(since(from)).extracting(SecurityEvent::kind, SecurityEvent::person)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(EventKind.SIGN_OUT, CLERK), org.assertj.core.groups.Tuple.tuple(EventKind.SIGN_IN, CLERK));
	}

	@Test
	void aFailedSignInIsRecordedWithoutAName() {
		var from = last();
		mvc.post().uri("/sign-in").param("person", "nobody").with(SecurityMockMvcRequestPostProcessors.csrf()).exchange();
		assertThat(since(from)).singleElement().satisfies(event -> {
			assertThat(event.kind()).isEqualTo(EventKind.SIGN_IN_FAILED);
			assertThat(event.person()).isNull();
			assertThat(event.status()).isEqualTo(403);
		});
	}

	@Test
	void whatIsRefusedIsRecordedWithWhoAskedForWhat() {
		var from = last();
		var address = "/cases/" + UUID.randomUUID();
		mvc.get().uri(address + "?secret=1").with(signedIn.as(CLERK)).exchange();
		mvc.get().uri("/admin").with(signedIn.as(CLERK)).exchange();
		assertThat(since(from)).extracting(SecurityEvent::path).containsExactly("/admin", address);
		assertThat(since(from)).allMatch(event -> event.kind() == EventKind.REFUSED && event.person().equals(CLERK));
	}

	@Test
	void whatIsTakenAwayIsRecorded() {
		var from = last();
		mvc.get().uri("/pool.xlsx").with(signedIn.as(CLERK)).exchange();
		mvc.get().uri("/pool").with(signedIn.as(CLERK)).exchange();
		assertThat(since(from)).singleElement().satisfies(event -> assertThat(event.kind()).isEqualTo(EventKind.EXPORT));
	}

	@Test
	void aForgedLineBreakStaysOneLine() {
		assertThat(Asked.of(request("/cases/x\r\n2026 sign-in root \u202e")).path()).doesNotContain("\r", "\n", "\u202e");
		assertThat(Asked.of(request("/" + "x".repeat(5000))).path()).hasSize(300);
	}

	@Test
	void nothingInItCanBeChangedOrRemoved() {
		mvc.get().uri("/admin").with(signedIn.as(CLERK)).exchange();
		for (var attack : List.of("delete from security_event", "update security_event set person = 'x'", "truncate security_event")) {
			assertThatThrownBy(() -> owner.jdbc().sql(attack).update()).as(attack).isInstanceOf(DataAccessException.class);
		}
	}

	@Test
	void auditorsReadTheirTerritoryAndNobodyElseReads() {
		mvc.get().uri("/admin").with(signedIn.as(CLERK)).exchange();
		assertThat(mvc.get().uri("/audit/security?kind=refused&who=" + CLERK + "&lang=zh_CN").with(signedIn.as(AUDITOR))).hasStatusOk().bodyText()
			.contains("GET /admin").contains("安全日志");
		var office = new ActingOffice("5101:audit", "成都市审计局");
		var elsewhere = new Official("chengdu-auditor", "成都市审计局 审计员", office, List.of(office), Set.of(Official.AUDITOR));
		assertThat(mvc.get().uri("/audit/security?who=" + CLERK).with(SignedInAs.as(elsewhere))).hasStatusOk().bodyText().doesNotContain("GET /admin");
		assertThat(mvc.get().uri("/audit/security").with(signedIn.as(CLERK))).hasStatus(403);
		assertThat(mvc.get().uri("/audit/security?who=%25").with(signedIn.as(AUDITOR))).hasStatusOk().bodyText().doesNotContain("GET /admin");
		assertThat(mvc.get().uri("/audit/security.xlsx").with(signedIn.as(AUDITOR))).hasStatusOk();
	}

	private long last() {
		return jdbc.sql("select coalesce(max(id), 0) from security_event").query(Long.class).single();
	}

	private List<SecurityEvent> since(long last) {
		return events.find("", new EventQuery("", "", null, null, 0), 100).stream().filter(event -> event.id() > last).toList();
	}

	private static org.springframework.mock.web.MockHttpServletRequest request(String path) {
		return new org.springframework.mock.web.MockHttpServletRequest("GET", path);
	}

}
