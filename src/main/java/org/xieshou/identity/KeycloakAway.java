package org.xieshou.identity;

import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Keycloak cannot be asked just now; the message says why, without addresses or tokens. */
class KeycloakAway extends RuntimeException {

	KeycloakAway(String why, Throwable cause) {
		super(why, cause);
	}

	KeycloakAway(RestClientException cause) {
		this(cause instanceof RestClientResponseException answer ? "answers " + answer.getStatusCode().value() : "cannot be reached", cause);
	}

}
