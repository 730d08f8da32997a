package org.xieshou.watch;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.xieshou.security.Official;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sees every request before and after it was answered and tells from that alone what belongs into the security log. */
class SecurityLogFilter extends OncePerRequestFilter {

	private static final Set<Integer> REFUSALS = Set.of(HttpServletResponse.SC_UNAUTHORIZED, HttpServletResponse.SC_FORBIDDEN,
			HttpServletResponse.SC_NOT_FOUND, HttpServletResponse.SC_CONFLICT, 429);

	private final SecurityLog events;

	SecurityLogFilter(SecurityLog events) {
		this.events = events;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().matches("/(css|vendor|islands|img|actuator)/.*|/favicon.ico");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var signedIn = present();
		chain.doFilter(request, response);
		var after = present();
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

	private static Official present() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.getPrincipal() instanceof Official official ? official : null;
	}

}
