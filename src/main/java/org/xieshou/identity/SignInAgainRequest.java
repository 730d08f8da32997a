package org.xieshou.identity;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Asks Keycloak to have the person prove anew who they are where they come to do so, although they are signed in there. */
class SignInAgainRequest implements OAuth2AuthorizationRequestResolver {

	static final String AGAIN = "again";

	private final OAuth2AuthorizationRequestResolver usual;

	private final Map<String, Object> asked;

	SignInAgainRequest(ClientRegistrationRepository registrations, String acr) {
		this.usual = new DefaultOAuth2AuthorizationRequestResolver(registrations,
				OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
		this.asked = acr.isBlank() ? Map.of("prompt", "login", "max_age", "0") : Map.of("prompt", "login", "max_age", "0", "acr_values", acr);
	}

	@Override
	public OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
		return asking(usual.resolve(request), request);
	}

	@Override
	public OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
		return asking(usual.resolve(request, registration), request);
	}

	private OAuth2AuthorizationRequest asking(OAuth2AuthorizationRequest found, HttpServletRequest request) {
		return found == null || request.getParameter(AGAIN) == null ? found
				: OAuth2AuthorizationRequest.from(found).additionalParameters(parameters -> parameters.putAll(asked)).build();
	}

}
