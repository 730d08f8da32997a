package org.xieshou.security;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.lang.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Puts an official into the session and takes them out again. */
@Component
public class SignedIn {

	private static final String SIGN_IN = "signIn";

	private final SecurityContextRepository contexts;

	private final SignIns signIns;

	SignedIn(SecurityContextRepository contexts, SignIns signIns) {
		this.contexts = contexts;
		this.signIns = signIns;
	}

	/** Lets an official in; the caller has given the session a new id. */
	public void in(Official official, @Nullable Proof proof, HttpServletRequest request, HttpServletResponse response) {
		request.getSession().setAttribute(SIGN_IN, signIns.begin(official.person(), proof));
		as(official, request, response);
	}

	/** The same person in another light: another office, other roles, or no longer in somebody's place. */
	public void as(Official official, HttpServletRequest request, HttpServletResponse response) {
		var context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(token(official));
		SecurityContextHolder.setContext(context);
		contexts.saveContext(context, request, response);
	}

	/** Takes the person out; the request goes on as a stranger's. */
	void out(HttpServletRequest request) {
		request.getSession().invalidate();
		SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
	}

	/** The sign-in the request's session rests on. */
	static Optional<UUID> id(HttpServletRequest request) {
		return Optional.ofNullable(request.getSession(false)).map(session -> (UUID) session.getAttribute(SIGN_IN));
	}

	/** The official as the program's filters know people who are signed in. */
	public static UsernamePasswordAuthenticationToken token(Official official) {
		return UsernamePasswordAuthenticationToken.authenticated(official, null,
				AuthorityUtils.createAuthorityList(official.roles().stream().filter(official::is).toList()));
	}

}
