package org.xieshou.identity;

import org.xieshou.security.SignedIn;
import org.xieshou.security.SignedInAt;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jwt.Jwt;

/** Who brings a verified token acts as the official it speaks of. */
class TokenBearer implements Converter<Jwt, AbstractAuthenticationToken> {

	private final Admission admission;

	TokenBearer(Admission admission) {
		this.admission = admission;
	}

	@Override
	public AbstractAuthenticationToken convert(Jwt token) {
		var bearer = SignedIn.token(admission.recognise(Account.of(token)));
		bearer.setDetails(new SignedInAt(token.getClaimAsInstant(IdTokenClaimNames.AUTH_TIME), token.getClaimAsString(IdTokenClaimNames.ACR)));
		return bearer;
	}

}
