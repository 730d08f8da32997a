package org.xieshou.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.springframework.mock.env.MockEnvironment;

/** The address a start ends with can be opened as it stands. */
class ReadyLineTests {

	private final MockEnvironment environment = new MockEnvironment().withProperty("local.server.port", "8943");

	@Test
	void theAddressIsTheOneTheServerListensOn() {
		environment.setProperty("server.address", "127.0.0.1");
		assertThat(ReadyLine.address(environment)).isEqualTo("http://127.0.0.1:8943/");
	}

	@Test
	void withoutAnAddressItIsThisMachine() {
		assertThat(ReadyLine.address(environment)).isEqualTo("http://localhost:8943/");
	}

	@Test
	void aCertificateMakesItSecure() {
		environment.setProperty("server.ssl.bundle", "county");
		environment.setProperty("server.servlet.context-path", "/xieshou");
		assertThat(ReadyLine.address(environment)).isEqualTo("https://localhost:8943/xieshou/");
	}

}
