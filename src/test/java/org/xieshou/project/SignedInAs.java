package org.xieshou.project;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.xieshou.security.Officials;

/** Signs an official in for one request of a test. */
final class SignedInAs {

	private SignedInAs() {
	}

	static RequestPostProcessor official(Officials officials, String person) {
		var official = officials.find(person).orElseThrow();
		return authentication(UsernamePasswordAuthenticationToken.authenticated(official, null, List.of()));
	}

}
