package org.xieshou.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.xieshou.XieshouTest;
import org.xieshou.security.Proof;
import org.xieshou.security.SignIn;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.client.RestClient;

import tools.jackson.databind.json.JsonMapper;

/** While Keycloak is away nothing changes: nobody comes in, nobody is thrown out, and the administrator reads that it is so. */
@XieshouTest
@Transactional
class KeycloakAwayTests {

	private static final KeycloakProperties NOBODY_THERE = new KeycloakProperties("http://127.0.0.1:1/realms/xieshou", "xieshou", "secret", "");

	private final TokenEndpoint endpoint = new TokenEndpoint(NOBODY_THERE, RestClient.create());

	private final TokenSeal seal = new TokenSeal(NOBODY_THERE);

	private final KeycloakRecheck recheck = new KeycloakRecheck(endpoint, null, null, null, seal);

	private final DirectoryReader reader = new DirectoryReader(NOBODY_THERE, endpoint, RestClient.create());

	@Autowired
	JdbcClient jdbc;

	@Autowired
	JsonMapper json;

	@Test
	void theDirectoryStaysAsItWasAndTheAdministratorReadsWhy() {
		var before = staff();
		var runs = new SyncRuns(jdbc, json);
		assertThat(new DirectorySync(NOBODY_THERE, reader, null, runs).run("南充市乡村振兴办公室 机构管理员").outcome()).isEqualTo("unreachable");
		assertThat(staff()).isEqualTo(before);
		assertThat(runs.latest(1)).singleElement().satisfies(run -> {
			assertThat(run.who()).isEqualTo("南充市乡村振兴办公室 机构管理员");
			assertThat(run.result().problems()).containsExactly(new SyncResult.Problem("away", "cannot be reached"));
		});
	}

	@Test
	void whoIsInStaysInWithWhatTheyHad() {
		assertThat(recheck.stillHolds(signIn(seal.seal("refresh")))).isTrue();
	}

	@Test
	void aSignInThatRestsOnNothingOrOnATokenOfAnotherSecretDoesNotHold() {
		assertThat(recheck.stillHolds(new SignIn(UUID.randomUUID(), "somebody", null))).isFalse();
		var other = new TokenSeal(new KeycloakProperties(NOBODY_THERE.issuer(), "xieshou", "another secret", ""));
		assertThat(recheck.stillHolds(signIn(other.seal("refresh")))).isFalse();
		assertThat(recheck.stillHolds(signIn("refresh"))).isFalse();
	}

	@Test
	void noTokenCanBeReadFromTheDatabase() {
		var sealed = seal.seal("eyJhbGciOiJSUzI1NiJ9.token");
		assertThat(sealed).doesNotContain("eyJ").isNotEqualTo(seal.seal("eyJhbGciOiJSUzI1NiJ9.token"));
		assertThat(seal.open(sealed)).contains("eyJhbGciOiJSUzI1NiJ9.token");
		var changed = sealed.substring(0, sealed.length() - 1) + (sealed.endsWith("0") ? "1" : "0");
		assertThat(seal.open(changed)).isEmpty();
	}

	private static SignIn signIn(String sealedToken) {
		return new SignIn(UUID.randomUUID(), "somebody", new Proof(NOBODY_THERE.issuer(), "subject", "session", "id", sealedToken, 0, new org.xieshou.security.SignedInAt(null, null)));
	}

	@Test
	void neitherAddressNorSecretIsInWhatIsSaid() {
		assertThatExceptionOfType(KeycloakAway.class).isThrownBy(reader::read).withMessage("cannot be reached");
	}

	private long staff() {
		return jdbc.sql("select count(*) from staff where until is null").query(Long.class).single();
	}

}
