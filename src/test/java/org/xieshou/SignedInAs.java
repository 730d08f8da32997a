package org.xieshou;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.xieshou.security.Official;
import org.xieshou.security.Officials;

/** Lets page tests ask as one of the demonstration officials. */
@Component
public class SignedInAs {

	private final Officials officials;

	SignedInAs(Officials officials) {
		this.officials = officials;
	}

	public Official official(String person) {
		return officials.find(person).orElseThrow(() -> new AssertionError("No official " + person));
	}

	public RequestPostProcessor as(String person) {
		return as(official(person));
	}

	/** Somebody who is not in the directory. */
	public static RequestPostProcessor as(Official official) {
		return SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken.authenticated(official,
				null, AuthorityUtils.createAuthorityList(official.roles())));
	}

}
