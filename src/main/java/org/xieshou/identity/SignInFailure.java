package org.xieshou.identity;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Says on a page of its own why somebody did not come in; the log gets the kind of failure, never a token. */
class SignInFailure implements AuthenticationFailureHandler {

	private static final Logger log = LoggerFactory.getLogger(SignInFailure.class);

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException, ServletException {
		var kind = failure instanceof NotAdmitted refused ? refused.reason().name()
				: failure instanceof OAuth2AuthenticationException broken ? broken.getError().getErrorCode() : "other";
		log.warn("Sign-in refused: {}", kind);
		request.setAttribute(NotAdmittedController.FAILURE, failure);
		request.getRequestDispatcher("/not-admitted").forward(request, response);
	}

}
