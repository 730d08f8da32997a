package org.xieshou.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Identity.
 *
 * @param issuer the address of the Keycloak realm; empty means demonstration sign-in
 * @param stepUpAcr how the realm has to say that somebody signed in who decides on a high amount; empty for any way
 */
@ConfigurationProperties("xieshou.identity")
record SecurityProperties(@DefaultValue("") String issuer, @DefaultValue("") String stepUpAcr) {

	/** Whether a sign-in of that kind is good enough for a high amount. */
	boolean accepts(String acr) {
		return stepUpAcr.isBlank() || stepUpAcr.equals(acr);
	}

	boolean isDemonstration() {
		return issuer.isBlank();
	}

}
