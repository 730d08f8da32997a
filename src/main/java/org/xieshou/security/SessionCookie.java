package org.xieshou.security;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie of a session: out of reach of scripts and other sites, and bound to this host and to encryption wherever the
 * program is more than a demonstration on one machine.
 */
@Configuration(proxyBeanMethods = false)
class SessionCookie {

	@Bean
	CookieSerializer cookies(Environment environment) throws UnknownHostException {
		var secure = isPublic(environment);
		var cookie = new DefaultCookieSerializer();
		cookie.setCookieName(secure ? "__Host-SESSION" : "SESSION");
		cookie.setUseSecureCookie(secure);
		cookie.setUseHttpOnlyCookie(true);
		cookie.setCookiePath("/");
		// the way back from the identity provider comes from another site
		cookie.setSameSite("Lax");
		return cookie;
	}

	/** Behind an address of its own, behind a proxy that ends encryption, or encrypting itself. */
	static boolean isPublic(Environment environment) throws UnknownHostException {
		return !InetAddress.getByName(environment.getProperty("server.address", "0.0.0.0")).isLoopbackAddress()
				|| !"none".equals(environment.getProperty("server.forward-headers-strategy", "none").toLowerCase())
				|| environment.containsProperty("server.ssl.bundle") || environment.containsProperty("server.ssl.key-store");
	}

}
