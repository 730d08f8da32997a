package org.xieshou.identity;

import java.util.List;

import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

import org.xieshou.security.Official;

/** Somebody who has just signed in at the identity provider, together with the official they are. */
class AdmittedUser extends DefaultOidcUser {

	private final Official official;

	AdmittedUser(Official official, OidcIdToken token) {
		super(List.of(), token);
		this.official = official;
	}

	Official official() {
		return official;
	}

	@Override
	public boolean equals(Object other) {
		return super.equals(other) && official.equals(((AdmittedUser) other).official);
	}

	@Override
	public int hashCode() {
		return 31 * super.hashCode() + official.hashCode();
	}

}
