package org.xieshou.identity;

import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xieshou.security.Proof;
import org.xieshou.security.Recheck;
import org.xieshou.security.SignIn;
import org.xieshou.security.SignIns;

import org.springframework.context.annotation.Conditional;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/**
 * Renews the tokens of a sign-in, and with them what Keycloak says of the person. While Keycloak is away, who is in stays in
 * until their token ends, with what they had.
 */
@Component
@Conditional(IssuerConfigured.class)
class KeycloakRecheck implements Recheck {

	private static final Logger log = LoggerFactory.getLogger(KeycloakRecheck.class);

	private final TokenEndpoint endpoint;

	private final JwtDecoder accessTokens;

	private final Admission admission;

	private final SignIns signIns;

	private final TokenSeal seal;

	KeycloakRecheck(TokenEndpoint endpoint, JwtDecoder accessTokens, Admission admission, SignIns signIns, TokenSeal seal) {
		this.endpoint = endpoint;
		this.accessTokens = accessTokens;
		this.admission = admission;
		this.signIns = signIns;
		this.seal = seal;
	}

	@Override
	public boolean stillHolds(SignIn signIn) {
		var token = Optional.ofNullable(signIn.proof()).map(Proof::refreshToken).flatMap(seal::open);
		try {
			return token.flatMap(endpoint::refresh).filter(tokens -> isSamePerson(signIn, tokens)).isPresent();
		}
		catch (KeycloakAway away) {
			log.warn("Keycloak {}: who is signed in goes on until their token ends", away.getMessage());
			return true;
		}
		catch (NotAdmitted | JwtException refused) {
			log.info("Sign-in of {} ended: {}", signIn.person(), refused.getClass().getSimpleName());
			return false;
		}
	}

	private boolean isSamePerson(SignIn signIn, Tokens tokens) {
		var access = accessTokens.decode(tokens.accessToken());
		signIns.keep(signIn.id(), proof(access, signIn.proof(), tokens));
		return admission.admit(Account.of(access)).person().equals(signIn.person());
	}

	private Proof proof(Jwt access, Proof before, Tokens tokens) {
		return new Proof(access.getClaimAsString("iss"), access.getSubject(), before.session(),
				tokens.idToken() == null ? before.idToken() : seal.seal(tokens.idToken()), seal.seal(tokens.refreshToken()), tokens.refreshSeconds(),
				before.signedIn());
	}

}
