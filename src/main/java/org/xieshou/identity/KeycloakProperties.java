package org.xieshou.identity;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which realm of a Keycloak says who people are.
 *
 * @param issuer the address of the realm, such as {@code https://id.example/realms/xieshou}
 * @param clientId under which name the program is known there; also the audience of tokens for the interface
 * @param clientSecret the program's secret there, from the environment
 * @param stepUpAcr how somebody has to sign in again before they decide on a high amount; empty for any way
 */
@Validated
@ConfigurationProperties("xieshou.identity")
record KeycloakProperties(@NotBlank String issuer, @DefaultValue("xieshou") @NotBlank String clientId,
		@NotBlank(message = "is missing: set XIESHOU_IDENTITY_CLIENT_SECRET") String clientSecret,
		@DefaultValue("") String stepUpAcr) {

	/** Everything rests on the issuer's word: it has to come encrypted, but for one on this machine. */
	@AssertTrue(message = "has to be an https address, or http on this machine")
	boolean isIssuerTrustworthy() throws UnknownHostException {
		var address = URI.create(issuer);
		return "https".equals(address.getScheme())
				|| "http".equals(address.getScheme()) && InetAddress.getByName(address.getHost()).isLoopbackAddress();
	}

	/** An address of the realm's OpenID Connect. */
	String endpoint(String name) {
		return issuer + "/protocol/openid-connect/" + name;
	}

	/** An address of the realm's administration. */
	String administration() {
		return issuer.replaceFirst("/realms/(?=[^/]+$)", "/admin/realms/");
	}

	/** Scheme, host and port, as a content policy names a site. */
	String site() {
		var address = URI.create(issuer);
		return address.getScheme() + "://" + address.getAuthority();
	}

	@Override
	public String toString() {
		return "Keycloak at " + issuer + " for " + clientId;
	}

}
