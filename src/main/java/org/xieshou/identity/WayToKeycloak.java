package org.xieshou.identity;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

import org.xieshou.security.LocalPath;

/** Sends a reader who is not signed in to Keycloak and remembers the page they asked for; scripts and forms get a plain 401. */
class WayToKeycloak implements AuthenticationEntryPoint {

	private static final String ASKED = "askedFor";

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException {
		if (!"GET".equals(request.getMethod()) || request.getHeader("HX-Request") != null) {
			response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
			return;
		}
		var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
		request.getSession().setAttribute(ASKED, request.getRequestURI() + query);
		response.sendRedirect(KeycloakSignIn.START);
	}

	/** Where somebody proves once more who they are, and comes back. */
	static String again(String to, HttpServletRequest request) {
		request.getSession().setAttribute(ASKED, to);
		return KeycloakSignIn.START + "?" + SignInAgainRequest.AGAIN;
	}

	/** The page asked for before; the home page where there is none. */
	static String back(HttpServletRequest request) {
		var asked = (String) request.getSession().getAttribute(ASKED);
		request.getSession().removeAttribute(ASKED);
		return LocalPath.of(asked);
	}

}
