package org.xieshou.identity;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xieshou.security.Proof;
import org.xieshou.security.SignedIn;
import org.xieshou.security.SignedInAt;

import org.springframework.context.annotation.Conditional;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Puts the official into the session and leads to the page first asked for; the tokens stay behind on the server. */
@Component
@Conditional(IssuerConfigured.class)
class SignInSuccess implements AuthenticationSuccessHandler {

	private static final Logger log = LoggerFactory.getLogger(SignInSuccess.class);

	private final SignedIn signedIn;

	private final TokenSeal seal;

	SignInSuccess(SignedIn signedIn, TokenSeal seal) {
		this.signedIn = signedIn;
		this.seal = seal;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
			throws IOException {
		var user = (AdmittedUser) authentication.getPrincipal();
		var token = user.getIdToken();
		signedIn.in(signedIn.resumed(user.official(), request), new Proof(token.getIssuer().toString(), token.getSubject(), token.getClaimAsString("sid"),
				seal.seal(token.getTokenValue()), seal.seal(RefreshTokenOfRequest.of(request)), RefreshTokenOfRequest.SECONDS,
				new SignedInAt(token.getAuthenticatedAt(), token.getAuthenticationContextClass())), request, response);
		log.info("Signed in: {}", user.official().person());
		response.sendRedirect(WayToKeycloak.back(request));
	}

}
