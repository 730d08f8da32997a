package org.xieshou.security;

/** Asks, well within every minute, whether what a sign-in rests on still holds. */
public interface Recheck {

	/** False where the account is locked, signed out or may no longer come in; true as well where nobody can be asked just now. */
	boolean stillHolds(SignIn signIn);

}
