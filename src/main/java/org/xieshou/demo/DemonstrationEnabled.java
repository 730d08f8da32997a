package org.xieshou.demo;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the demonstration is wanted: as {@code xieshou.demo.enabled} says, else wherever no issuer of identities is configured. */
class DemonstrationEnabled implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		var settings = Binder.get(context.getEnvironment());
		var issuer = settings.bind("xieshou.identity.issuer", String.class).orElse("");
		return settings.bind("xieshou.demo.enabled", Boolean.class).orElse(issuer.isBlank());
	}

}
