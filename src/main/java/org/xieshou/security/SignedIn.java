package org.xieshou.security;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.lang.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Puts an official into the session and takes them out again. */
@Component
public class SignedIn {

	private static final String SIGN_IN = "signIn";

	private static final String ACTED_FOR = "actedFor";

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

	/** Ends the sign-in before this one; the person goes on for the office, or in the place, they acted for. */
	public Official resumed(Official official, HttpServletRequest request) {
		id(request).ifPresent(signIns::end);
		var session = request.getSession(false);
		return session == null || session.getAttribute(ACTED_FOR) == null ? official : official.actingFor((String) session.getAttribute(ACTED_FOR));
	}

	/** Notes for whom the person acts, for when they have signed in again. */
	static void rememberActing(Official official, HttpServletRequest request) {
		request.getSession().setAttribute(ACTED_FOR, official.acting().key());
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

	/** Whoever is signed in at this moment of a request. */
	public static Optional<Official> official() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication()).map(Authentication::getPrincipal)
			.filter(Official.class::isInstance).map(Official.class::cast);
	}

	/** The official as the program's filters know people who are signed in. */
	public static UsernamePasswordAuthenticationToken token(Official official) {
		return UsernamePasswordAuthenticationToken.authenticated(official, null,
				AuthorityUtils.createAuthorityList(official.roles().stream().filter(official::is).toList()));
	}

}
