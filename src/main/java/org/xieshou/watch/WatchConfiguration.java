package org.xieshou.watch;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Puts the security log around every chain of filters, right after it is known who asks, and within it everybody's fair share. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	@Bean
	Customizer<HttpSecurity> watched(SecurityLog events) {
		var share = new FairShareFilter(PATIENCE);
		return http -> http.addFilterAfter(new SecurityLogFilter(events), SecurityContextHolderFilter.class)
			.addFilterAfter(share, SecurityLogFilter.class);
	}

}
