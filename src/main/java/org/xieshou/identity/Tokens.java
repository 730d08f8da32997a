package org.xieshou.identity;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What Keycloak's token endpoint answers. */
record Tokens(@JsonProperty("access_token") String accessToken, @JsonProperty("refresh_token") String refreshToken,
		@JsonProperty("id_token") String idToken, @JsonProperty("refresh_expires_in") long refreshSeconds) {

	@Override
	public String toString() {
		return "Tokens";
	}

}
