package org.xieshou.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last line of a start: the address to open. */
@Component
class ReadyLine {

	private static final Logger log = LoggerFactory.getLogger(ReadyLine.class);

	private final Environment environment;

	ReadyLine(Environment environment) {
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void print() {
		if (environment.containsProperty("local.server.port")) {
			log.info("Xieshou is ready: {}", address(environment));
		}
	}

	/** Where a browser on this machine finds the program. */
	static String address(Environment environment) {
		var scheme = environment.containsProperty("server.ssl.bundle") || environment.containsProperty("server.ssl.key-store")
				? "https" : "http";
		return "%s://%s:%s%s/".formatted(scheme, environment.getProperty("server.address", "localhost"),
				environment.getProperty("local.server.port"), environment.getProperty("server.servlet.context-path", ""));
	}

}
