package org.xieshou.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Puts an official into the session. */
@Component
class SignedIn {

	private final SecurityContextRepository contexts;

	SignedIn(SecurityContextRepository contexts) {
		this.contexts = contexts;
	}

	void as(Official official, HttpServletRequest request, HttpServletResponse response) {
		var context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(token(official));
		SecurityContextHolder.setContext(context);
		contexts.saveContext(context, request, response);
	}

	static UsernamePasswordAuthenticationToken token(Official official) {
		return UsernamePasswordAuthenticationToken.authenticated(official, null,
				AuthorityUtils.createAuthorityList(official.roles()));
	}

}
