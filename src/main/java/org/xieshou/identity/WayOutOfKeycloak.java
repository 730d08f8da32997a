package org.xieshou.identity;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.xieshou.security.Proof;
import org.xieshou.security.SignInEnd;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Signs a person out of Keycloak as well, which then leads them back to us. */
class WayOutOfKeycloak implements LogoutSuccessHandler {

	private static final String SIGNED_OUT = "/signed-out";

	private final KeycloakProperties keycloak;

	private final TokenSeal seal;

	WayOutOfKeycloak(KeycloakProperties keycloak, TokenSeal seal) {
		this.keycloak = keycloak;
		this.seal = seal;
	}

	@Override
	public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
			throws IOException {
		var token = Optional.ofNullable((Proof) request.getAttribute(SignInEnd.PROOF)).map(Proof::idToken).flatMap(seal::open);
		response.sendRedirect(token.isEmpty() ? SIGNED_OUT : UriComponentsBuilder.fromUriString(keycloak.endpoint("logout"))
			.queryParam("client_id", "{client}")
			.queryParam("id_token_hint", "{token}")
			.queryParam("post_logout_redirect_uri", "{back}")
			.encode()
			.buildAndExpand(keycloak.clientId(), token.get(), home(request))
			.toUriString());
	}

	private static String home(HttpServletRequest request) {
		return UriComponentsBuilder.fromUriString(UrlUtils.buildFullRequestUrl(request)).replacePath(request.getContextPath() + SIGNED_OUT)
			.replaceQuery(null).build().toUriString();
	}

}
