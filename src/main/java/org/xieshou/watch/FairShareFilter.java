package org.xieshou.watch;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.xieshou.security.Official;
import org.xieshou.security.SignedIn;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Nobody takes more than their share: four pages at once for a person, a sheet counting as two; more for an address, behind which may be a village. */
class FairShareFilter extends WatchFilter {

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
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var wanted = request.getRequestURI().matches(".*\\.(xlsx|csv)$") ? OF_A_SHEET : 1;
		var person = SignedIn.official().map(Official::person);
		var share = person.isPresent() ? people : addresses;
		var done = share.<ServletException, IOException>run(person.orElseGet(request::getRemoteAddr), wanted,
				() -> chain.doFilter(request, response));
		if (!done) {
			response.setHeader(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
			response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
		}
	}

}
