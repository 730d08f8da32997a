package org.xieshou.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Ends the sign-in of a person who signs out, on every node. */
@Component
public class SignInEnd implements LogoutHandler {

	/** Where the proof of the sign-in just ended is kept for what is left of the request. */
	public static final String PROOF = SignInEnd.class.getName() + ".proof";

	private final SignIns signIns;

	SignInEnd(SignIns signIns) {
		this.signIns = signIns;
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
		SignedIn.id(request).ifPresent(id -> {
			signIns.find(id).map(SignIn::proof).ifPresent(proof -> request.setAttribute(PROOF, proof));
			signIns.end(id);
		});
	}

}
