package org.xieshou.security;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends a reader who is not signed in to the sign-in page and back to the page asked for; scripts get a plain 401. */
class SignInEntryPoint implements AuthenticationEntryPoint {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException {
		if (!"GET".equals(request.getMethod()) || request.getHeader("HX-Request") != null) {
			response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
			return;
		}
		var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
		var wanted = request.getRequestURI() + query;
		response.sendRedirect("/sign-in?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
	}

}
