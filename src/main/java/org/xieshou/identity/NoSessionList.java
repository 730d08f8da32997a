package org.xieshou.identity;

import java.util.List;

import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;

/** The framework's list of sessions in one node's memory is not kept: sign-ins stand in the database, for all nodes. */
class NoSessionList implements OidcSessionRegistry {

	@Override
	public void saveSessionInformation(OidcSessionInformation session) {
		// the sign-in is written when the official is put into the session
	}

	@Override
	public OidcSessionInformation removeSessionInformation(String clientSession) {
		return null;
	}

	@Override
	public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
		return List.of();
	}

}
