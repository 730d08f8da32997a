package org.xieshou.security;

/**
 * What the identity provider said when a person signed in; all of it stays on the server.
 *
 * @param issuer the provider's realm
 * @param subject the account there
 * @param session the session there, or null
 * @param idToken shown to the provider again when the person signs out; sealed
 * @param refreshToken asks the provider whether the person may go on; sealed
 * @param seconds how long the provider vouches without being asked again
 * @param signedIn when and how the person proved who they are
 */
public record Proof(String issuer, String subject, String session, String idToken, String refreshToken, long seconds,
		SignedInAt signedIn) {


	@Override
	public String toString() {
		return "Proof of " + subject;
	}

}
