package org.xieshou.watch;

import jakarta.servlet.http.HttpServletRequest;

import org.xieshou.security.Looks;

import org.springframework.web.filter.OncePerRequestFilter;

/** A filter around what people ask for; what only makes pages look as they do, and the question whether we are well, pass by. */
abstract class WatchFilter extends OncePerRequestFilter {

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return Looks.areAsked(request) || request.getRequestURI().matches("/actuator/.*|/favicon.ico");
	}

}
