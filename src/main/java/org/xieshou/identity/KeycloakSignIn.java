package org.xieshou.identity;

import jakarta.servlet.http.HttpServletRequest;

import org.xieshou.security.SignInEnd;
import org.xieshou.security.SignInWay;

import org.springframework.context.annotation.Conditional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** People come in through Keycloak, and go out of both; a notice from Keycloak that somebody left their session there ends it here. */
@Component
@Conditional(IssuerConfigured.class)
class KeycloakSignIn implements SignInWay {

	static final String START = "/oauth2/authorization/" + KeycloakConfiguration.REGISTRATION;

	private final KeycloakProperties keycloak;

	private final Admission admission;

	private final SignInSuccess success;

	private final SignInEnd end;

	private final BackChannelNotice notice;

	private final TokenSeal seal;

	private final ClientRegistrationRepository registrations;

	KeycloakSignIn(KeycloakProperties keycloak, Admission admission, SignInSuccess success, SignInEnd end, BackChannelNotice notice,
			TokenSeal seal, ClientRegistrationRepository registrations) {
		this.registrations = registrations;
		this.keycloak = keycloak;
		this.admission = admission;
		this.success = success;
		this.end = end;
		this.notice = notice;
		this.seal = seal;
	}

	@Override
	public void open(HttpSecurity http) {
		http.exceptionHandling(errors -> errors.authenticationEntryPoint(new WayToKeycloak()));
		http.oauth2Login(login -> login.loginPage(START)
			.authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(new SignInAgainRequest(registrations, keycloak.stepUpAcr())))
			.userInfoEndpoint(user -> user.oidcUserService(official()))
			.successHandler(success)
			.failureHandler(new SignInFailure()));
		http.oidcLogout(logout -> logout.oidcSessionRegistry(new NoSessionList())
			.backChannel(channel -> channel.logoutHandler(notice)));
		http.logout(logout -> logout.addLogoutHandler(end).logoutSuccessHandler(new WayOutOfKeycloak(keycloak, seal)));
	}

	@Override
	public String again(String to, HttpServletRequest request) {
		return WayToKeycloak.again(to, request);
	}

	@Override
	public String formTarget() {
		return keycloak.site();
	}

	/** What is known of a person stands in the token; nothing more is asked. */
	private OAuth2UserService<OidcUserRequest, OidcUser> official() {
		return request -> new AdmittedUser(admission.admit(Account.of(request.getIdToken())), request.getIdToken());
	}

}
