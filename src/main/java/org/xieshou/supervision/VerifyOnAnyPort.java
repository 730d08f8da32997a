package org.xieshou.supervision;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Lets the verifying command run beside a program that serves people: it takes whichever port is free. */
class VerifyOnAnyPort implements EnvironmentPostProcessor {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (environment.containsProperty(VerifyCommand.OPTION)) {
			environment.getPropertySources().addFirst(new MapPropertySource("verify", Map.of("server.port", "0")));
		}
	}

}
