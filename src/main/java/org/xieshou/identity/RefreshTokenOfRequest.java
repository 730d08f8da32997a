package org.xieshou.identity;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Conditional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AbstractOAuth2Token;
import org.springframework.stereotype.Component;

/** Hands the refresh token of a sign-in on within its request; it is kept with the sign-in, and the access token nowhere. */
@Component
@Conditional(IssuerConfigured.class)
class RefreshTokenOfRequest implements OAuth2AuthorizedClientRepository {

	private static final String TOKEN = RefreshTokenOfRequest.class.getName();

	/** A first while; the first check asks the provider how long it really vouches. */
	static final long SECONDS = 1800;

	static String of(HttpServletRequest request) {
		return (String) request.getAttribute(TOKEN);
	}

	@Override
	public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication authentication, HttpServletRequest request,
			HttpServletResponse response) {
		request.setAttribute(TOKEN, Optional.ofNullable(client.getRefreshToken()).map(AbstractOAuth2Token::getTokenValue).orElse(null));
	}

	@Override
	public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(String registration, Authentication authentication,
			HttpServletRequest request) {
		return null;
	}

	@Override
	public void removeAuthorizedClient(String registration, Authentication authentication, HttpServletRequest request,
			HttpServletResponse response) {
		request.removeAttribute(TOKEN);
	}

}
