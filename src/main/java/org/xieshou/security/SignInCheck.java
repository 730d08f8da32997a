package org.xieshou.security;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at each request whether its sign-in still holds, and twice a minute whether the person still has the same offices and
 * roles: who left, was moved or signed out elsewhere is out within a minute, on every node.
 */
class SignInCheck extends OncePerRequestFilter {

	private final SignIns signIns;

	private final SignedIn signedIn;

	private final Officials officials;

	private final Recheck recheck;

	private final RequestMatcher unchecked;

	SignInCheck(SignIns signIns, SignedIn signedIn, Officials officials, Recheck recheck, RequestMatcher unchecked) {
		this.signIns = signIns;
		this.signedIn = signedIn;
		this.officials = officials;
		this.recheck = recheck;
		this.unchecked = unchecked;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return unchecked.matches(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var id = SignedIn.id(request);
		if (id.isPresent() && !holds(id.get(), request, response)) {
			signIns.end(id.get());
			signedIn.out(request);
		}
		chain.doFilter(request, response);
	}

	private boolean holds(UUID id, HttpServletRequest request, HttpServletResponse response) {
		var signIn = signIns.find(id);
		if (signIn.isEmpty() || !signIns.takeCheck(id)) {
			return signIn.isPresent();
		}
		var official = recheck.stillHolds(signIn.get()) ? officials.find(signIn.get().person()) : Optional.<Official>empty();
		official.ifPresent(now -> bringUpToDate(now, request, response));
		return official.isPresent();
	}

	private void bringUpToDate(Official now, HttpServletRequest request, HttpServletResponse response) {
		var before = (Official) SecurityContextHolder.getContext().getAuthentication().getPrincipal();
		var acting = now.actingFor(before.acting().key());
		if (!acting.equals(before)) {
			signedIn.as(acting, request, response);
		}
	}

}
