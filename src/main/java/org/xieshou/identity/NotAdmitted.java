package org.xieshou.identity;

import org.xieshou.office.Role;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** The identity provider knows the person, but they have no business here, or not as whom they say. */
class NotAdmitted extends OAuth2AuthenticationException {

	/** Why; the key is the end of the sentence's name. */
	enum Reason {

		NO_OFFICE, NO_SUCH_OFFICE, NAME_TAKEN, TWO_ROLES;

		String key() {
			return switch (this) {
				case NO_OFFICE -> "noOffice";
				case NO_SUCH_OFFICE -> "noSuchOffice";
				case NAME_TAKEN -> "nameTaken";
				case TWO_ROLES -> "twoRoles";
			};
		}

	}

	private final Reason reason;

	private final String account;

	private final transient Role.Conflict conflict;

	NotAdmitted(Reason reason, Account account) {
		super(new OAuth2Error("not_admitted"), "Not admitted: " + reason);
		this.reason = reason;
		this.account = account.name();
		this.conflict = Role.conflict(account.roles()).orElse(null);
	}

	Reason reason() {
		return reason;
	}

	/** The two roles that no one person may have, or null where it is not about roles. */
	Role.Conflict conflict() {
		return reason == Reason.TWO_ROLES ? conflict : null;
	}

	/** What the person is called where they have an account. */
	String account() {
		return account;
	}

}
