package org.xieshou.identity;

import java.util.Map;
import java.util.Optional;

import org.springframework.context.annotation.Conditional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.HttpClientErrorException.BadRequest;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks Keycloak for tokens in the program's own name. */
@Component
@Conditional(IssuerConfigured.class)
class TokenEndpoint {

	private final KeycloakProperties keycloak;

	private final RestClient client;

	TokenEndpoint(KeycloakProperties keycloak, RestClient keycloakClient) {
		this.keycloak = keycloak;
		this.client = keycloakClient;
	}

	/** Newer tokens for a session at Keycloak; empty where it is over or the account is locked. */
	Optional<Tokens> refresh(String refreshToken) {
		try {
			return Optional.of(ask(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken)));
		}
		catch (BadRequest refused) {
			if (refused.getResponseBodyAsString().contains("invalid_grant")) {
				return Optional.empty();
			}
			throw new KeycloakAway("answers " + refused.getStatusCode(), refused);
		}
		catch (RestClientException away) {
			throw new KeycloakAway(away);
		}
	}

	/** A token with which the program itself may read the directory. */
	String ownToken() {
		try {
			return ask(Map.of("grant_type", "client_credentials")).accessToken();
		}
		catch (RestClientException away) {
			throw new KeycloakAway(away);
		}
	}

	private Tokens ask(Map<String, String> grant) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.setAll(grant);
		return client.post().uri(keycloak.endpoint("token"))
			.headers(headers -> headers.setBasicAuth(keycloak.clientId(), keycloak.clientSecret()))
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(form)
			.retrieve()
			.body(Tokens.class);
	}

}
