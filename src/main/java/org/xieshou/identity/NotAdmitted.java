package org.xieshou.identity;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** The identity provider knows the person, but they have no business here, or not as whom they say. */
class NotAdmitted extends OAuth2AuthenticationException {

	/** Why; the key is the end of the sentence's name. */
	enum Reason {

		NO_OFFICE, NO_SUCH_OFFICE, NAME_TAKEN;

		String key() {
			return switch (this) {
				case NO_OFFICE -> "noOffice";
				case NO_SUCH_OFFICE -> "noSuchOffice";
				case NAME_TAKEN -> "nameTaken";
			};
		}

	}

	private final Reason reason;

	private final String account;

	NotAdmitted(Reason reason, Account account) {
		super(new OAuth2Error("not_admitted"), "Not admitted: " + reason);
		this.reason = reason;
		this.account = account.name();
	}

	Reason reason() {
		return reason;
	}

	/** What the person is called where they have an account. */
	String account() {
		return account;
	}

}
