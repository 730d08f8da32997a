package org.xieshou.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Identity.
 *
 * @param issuer the address of the Keycloak realm; empty means demonstration sign-in
 */
@ConfigurationProperties("xieshou.identity")
record SecurityProperties(@DefaultValue("") String issuer) {

	boolean isDemonstration() {
		return issuer.isBlank();
	}

}
