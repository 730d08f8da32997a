package org.xieshou.identity;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether an issuer of identities is configured; where none is, the demonstration sign-in is there instead. */
class IssuerConfigured implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return !context.getEnvironment().getProperty("xieshou.identity.issuer", "").isBlank();
	}

}
