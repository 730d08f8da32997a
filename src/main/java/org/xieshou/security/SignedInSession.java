package org.xieshou.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.stereotype.Component;

/** Believes a session only as long as the sign-in it rests on holds. */
@Component
public class SignedInSession {

	private final SignIns signIns;

	private final SignedIn signedIn;

	private final Officials officials;

	private final ObjectProvider<Recheck> recheck;

	SignedInSession(SignIns signIns, SignedIn signedIn, Officials officials, ObjectProvider<Recheck> recheck) {
		this.signIns = signIns;
		this.signedIn = signedIn;
		this.officials = officials;
		this.recheck = recheck;
	}

	/** Looks at each request of a chain of filters whether its sign-in still holds. */
	public void watch(HttpSecurity http) {
		http.addFilterBefore(new SignInCheck(signIns, signedIn, officials, recheck.getIfAvailable(() -> signIn -> true), Looks::areAsked),
				AnonymousAuthenticationFilter.class);
	}

}
