package org.xieshou.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;

/** Where a realm is asked, and which realm can be trusted at all. */
class KeycloakPropertiesTests {

	@Test
	void theAdministrationOfARealmLiesBesideIt() {
		assertThat(of("https://id.example:8443/auth/realms/xieshou").administration()).isEqualTo("https://id.example:8443/auth/admin/realms/xieshou");
		assertThat(of("https://id.example:8443/auth/realms/xieshou").site()).isEqualTo("https://id.example:8443");
	}

	@Test
	void anIssuerElsewhereIsOnlyTrustedWithEncryption() throws UnknownHostException {
		assertThat(of("https://203.0.113.7/realms/x").isIssuerTrustworthy()).isTrue();
		assertThat(of("http://127.0.0.1:8180/realms/x").isIssuerTrustworthy()).isTrue();
		assertThat(of("http://203.0.113.7/realms/x").isIssuerTrustworthy()).isFalse();
		assertThat(of("ftp://127.0.0.1/realms/x").isIssuerTrustworthy()).isFalse();
	}

	@Test
	void neitherSecretNorTokensAreEverWrittenOut() {
		assertThat(of("https://id.example/realms/x").toString()).doesNotContain("s3cret");
		assertThat(new Tokens("s3cret", "s3cret", "s3cret", 1).toString()).doesNotContain("s3cret");
		assertThat(new org.xieshou.security.Proof("i", "s", "s3cret", "s3cret", "s3cret", 1, null).toString()).doesNotContain("s3cret");
	}

	private static KeycloakProperties of(String issuer) {
		return new KeycloakProperties(issuer, "xieshou", "s3cret", "");
	}

}
