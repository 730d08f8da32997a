package org.xieshou.identity;

import java.util.Optional;

import org.springframework.context.annotation.Conditional;
import org.springframework.lang.Nullable;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;
import org.springframework.stereotype.Component;

/**
 * Seals the provider's tokens before they are kept (AES-256-GCM, key from the client secret, which only the environment holds): a
 * copy of the database lets nobody in. Whoever changes the secret ends all sign-ins within a minute.
 */
@Component
@Conditional(IssuerConfigured.class)
class TokenSeal {

	/** Sets this use of the secret apart from any other. */
	private static final String USE = "7869657368 6f75206b 6570742074 6f6b656e73".replace(" ", "");

	private final TextEncryptor encryptor;

	TokenSeal(KeycloakProperties keycloak) {
		encryptor = Encryptors.delux(keycloak.clientSecret(), USE);
	}

	@Nullable
	String seal(@Nullable String token) {
		return token == null ? null : encryptor.encrypt(token);
	}

	/** The token, or empty when there was none or it was sealed with another secret. */
	Optional<String> open(@Nullable String sealed) {
		try {
			return Optional.ofNullable(sealed).map(encryptor::decrypt);
		}
		catch (IllegalArgumentException | IllegalStateException otherSecret) {
			return Optional.empty();
		}
	}

}
