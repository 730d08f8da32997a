package org.xieshou.security;

/** An act on a high amount did not happen: whoever asked for it has to prove anew who they are, and comes back to a page of ours. */
public class SignInAgain extends RuntimeException {

	private final String to;

	public SignInAgain(String to) {
		super("Sign in again for " + to);
		this.to = to;
	}

	String to() {
		return to;
	}

}
