package org.xieshou.watch;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.xieshou.security.Official;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Nobody takes more than their share: four pages at once for a person, a sheet counting as two; more for an address, behind which may be a village. */
class FairShareFilter extends OncePerRequestFilter {

	private static final int OF_A_PERSON = 4;

	private static final int OF_AN_ADDRESS = 24;

	private static final int OF_A_SHEET = 2;

	private static final String WAIT_SECONDS = "10";

	private final FairShare people;

	private final FairShare addresses;

	FairShareFilter(Duration patience) {
		people = new FairShare(OF_A_PERSON, patience);
		addresses = new FairShare(OF_AN_ADDRESS, patience);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().matches("/(css|vendor|islands|img|actuator)/.*|/favicon.ico");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var wanted = request.getRequestURI().matches(".*\\.(xlsx|csv)$") ? OF_A_SHEET : 1;
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		var signedIn = authentication != null && authentication.getPrincipal() instanceof Official;
		var share = signedIn ? people : addresses;
		var done = share.<ServletException, IOException>run(signedIn ? authentication.getName() : request.getRemoteAddr(), wanted,
				() -> chain.doFilter(request, response));
		if (!done) {
			response.setHeader(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
			response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
		}
	}

}
