package org.xieshou.watch;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Puts the security log around every chain of filters, right after it is known who asks. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {

	@Bean
	Customizer<HttpSecurity> watched(SecurityLog events) {
		return http -> http.addFilterAfter(new SecurityLogFilter(events), SecurityContextHolderFilter.class);
	}

}
