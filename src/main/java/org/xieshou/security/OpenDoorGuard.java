package org.xieshou.security;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses to start where anybody could walk in: demonstration sign-in on a public address or on a database of one's own. */
@Component
class OpenDoorGuard implements InitializingBean {

	private final SecurityProperties identity;

	private final Environment environment;

	OpenDoorGuard(SecurityProperties identity, Environment environment) {
		this.identity = identity;
		this.environment = environment;
	}

	@Override
	public void afterPropertiesSet() throws UnknownHostException {
		if (identity.isDemonstration()) {
			refuse(environment.containsProperty("spring.datasource.url"),
					"A database is configured but no identity provider: set xieshou.identity.issuer");
			refuse(!InetAddress.getByName(environment.getProperty("server.address", "0.0.0.0")).isLoopbackAddress(),
					"The demonstration sign-in only runs on a loopback address: set xieshou.identity.issuer or server.address=127.0.0.1");
		}
	}

	private static void refuse(boolean open, String why) {
		if (open) {
			throw new IllegalStateException(why);
		}
	}

}
