package org.xieshou.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xieshou.security.SignIns;

import org.springframework.context.annotation.Conditional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Keycloak tells us, server to server and with a signed token, that a session there is over: it ends on every node of ours. */
@Component
@Conditional(IssuerConfigured.class)
class BackChannelNotice implements LogoutHandler {

	private static final Logger log = LoggerFactory.getLogger(BackChannelNotice.class);

	private final SignIns signIns;

	BackChannelNotice(SignIns signIns) {
		this.signIns = signIns;
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response, Authentication verified) {
		var token = (OidcLogoutToken) verified.getPrincipal();
		var ended = signIns.endAt(token.getIssuer().toString(), token.getSubject(), token.getSessionId());
		log.info("Keycloak ended {} sign-ins", ended);
	}

}
