package org.xieshou.security;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Whether whoever decides on a high amount has proved within the last minutes who they are. What the program does by itself, at no
 * person's request, is not asked.
 */
@Component
public class FreshSignIn {

	/** Where money is decided on, settled or paid. */
	private static final Set<Side> ON_MONEY = EnumSet.of(Side.DECIDE, Side.SETTLE, Side.RELEASE);

	private final SignInRules rules;

	private final SignIns signIns;

	private final SecurityProperties identity;

	private final Clock clock;

	FreshSignIn(SignInRules rules, SignIns signIns, SecurityProperties identity, Clock clock) {
		this.rules = rules;
		this.signIns = signIns;
		this.identity = identity;
		this.clock = clock;
	}

	/** Whether a form of a case may be answered with the present sign-in. */
	public boolean allows(String form, BigDecimal yuan) {
		return Side.of(form).filter(ON_MONEY::contains).isEmpty() || allows(yuan);
	}

	/** Whether so much money may be decided on with the present sign-in. */
	public boolean allows(BigDecimal yuan) {
		var known = SecurityContextHolder.getContext().getAuthentication();
		return known == null || !(known.getPrincipal() instanceof Official) || !rules.isHigh(yuan) || isFresh(known);
	}

	/** Within how many minutes one has to have signed in. */
	public int minutes() {
		return rules.minutes();
	}

	private boolean isFresh(Authentication known) {
		if (known.getDetails() instanceof SignedInAt token) {
			return token.at() != null && token.at().plus(Duration.ofMinutes(minutes())).isAfter(clock.instant()) && identity.accepts(token.acr());
		}
		return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked && isFresh(asked.getRequest());
	}

	private boolean isFresh(HttpServletRequest request) {
		return SignedIn.id(request).flatMap(id -> signIns.acrIfYoungerThan(id, minutes())).filter(identity::accepts).isPresent();
	}

}
