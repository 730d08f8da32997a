package org.xieshou.watch;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.xieshou.security.Official;
import org.xieshou.security.SignedIn;

import org.springframework.http.HttpHeaders;

/** Sees every request before and after it was answered and tells from that alone what belongs into the security log. */
class SecurityLogFilter extends WatchFilter {

	private static final Set<Integer> REFUSALS = Set.of(HttpServletResponse.SC_UNAUTHORIZED, HttpServletResponse.SC_FORBIDDEN,
			HttpServletResponse.SC_NOT_FOUND, HttpServletResponse.SC_CONFLICT, 429);

	private final SecurityLog events;

	SecurityLogFilter(SecurityLog events) {
		this.events = events;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var signedIn = SignedIn.official().orElse(null);
		chain.doFilter(request, response);
		var after = SignedIn.official().orElse(null);
		// a program shows its token at each request, which is no sign-in
		var before = isProgram(request) ? after : signedIn;
		var status = response.getStatus();
		kind(before, after, request, response).ifPresent(kind -> events.record(kind, after == null ? before : after, Asked.of(request), status));
	}

	private static Optional<EventKind> kind(Official before, Official after, HttpServletRequest request, HttpServletResponse response) {
		var status = response.getStatus();
		if (before == null && after != null) {
			return Optional.of(EventKind.SIGN_IN);
		}
		if (before != null && after == null) {
			return Optional.of(EventKind.SIGN_OUT);
		}
		if (after == null && isSigningIn(request)) {
			return Optional.of(EventKind.SIGN_IN_FAILED);
		}
		if (REFUSALS.contains(status)) {
			return Optional.of(EventKind.REFUSED);
		}
		return status < 400 ? taken(request, response) : Optional.empty();
	}

	private static Optional<EventKind> taken(HttpServletRequest request, HttpServletResponse response) {
		if (request.getRequestURI().matches("/(admin|directory|delegations|handovers)(/.*)?") && !request.getMethod().equals("GET")) {
			return Optional.of(EventKind.ADMINISTRATION);
		}
		var disposition = response.getHeader(HttpHeaders.CONTENT_DISPOSITION);
		return disposition != null && disposition.startsWith("attachment") && !request.getRequestURI().startsWith("/public")
				? Optional.of(EventKind.EXPORT) : Optional.empty();
	}

	private static boolean isProgram(HttpServletRequest request) {
		return request.getRequestURI().startsWith("/api/");
	}

	private static boolean isSigningIn(HttpServletRequest request) {
		return request.getMethod().equals("POST") && request.getRequestURI().equals("/sign-in")
				|| request.getRequestURI().startsWith("/login/oauth2/code/");
	}

}
