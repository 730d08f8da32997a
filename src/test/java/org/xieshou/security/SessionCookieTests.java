package org.xieshou.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;

import org.springframework.mock.env.MockEnvironment;

/** Wherever others could listen, the session's cookie asks for encryption and for this very host. */
class SessionCookieTests {

	@Test
	void onThisMachineAloneThereIsNoEncryption() throws UnknownHostException {
		assertThat(SessionCookie.isPublic(new MockEnvironment().withProperty("server.address", "127.0.0.1"))).isFalse();
	}

	@Test
	void anAddressOfItsOwnAProxyOrACertificateAskForIt() throws UnknownHostException {
		assertThat(SessionCookie.isPublic(new MockEnvironment())).isTrue();
		var local = new MockEnvironment().withProperty("server.address", "127.0.0.1");
		assertThat(SessionCookie.isPublic(local.withProperty("server.forward-headers-strategy", "native"))).isTrue();
	}

}
