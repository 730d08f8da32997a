package org.xieshou.security;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether no issuer of identities is configured, so that the demonstration sign-in is the only way in. */
class NoIssuer implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return context.getEnvironment().getProperty("xieshou.identity.issuer", "").isBlank();
	}

}
