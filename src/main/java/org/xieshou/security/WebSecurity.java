package org.xieshou.security;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What is open to everybody, what needs a sign-in, and the headers every answer carries. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecurityProperties.class)
class WebSecurity {

	private static final String NO_DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

	@Bean
	SecurityFilterChain pages(HttpSecurity http, SignInWay way, SignedInSession session) {
		http.authorizeHttpRequests(requests -> requests
			.requestMatchers(Looks.paths())
			.permitAll()
			.requestMatchers("/sign-in", "/signed-out", "/not-admitted", "/error", "/public/**", "/actuator/health")
			.permitAll()
			.requestMatchers("/directory/**")
			.hasAuthority(Official.DIRECTORY_ADMIN)
			.requestMatchers("/admin/**")
			.hasAuthority(Official.PROCESS_ADMIN)
			.requestMatchers("/system/**")
			.hasAuthority(Official.SYSTEM_ADMIN)
			.requestMatchers("/proposals/**")
			.hasAuthority(Official.OFFICIAL)
			.requestMatchers("/audit/**")
			.hasAuthority(Official.AUDITOR)
			.anyRequest()
			.authenticated());
		way.open(http);
		session.watch(http);
		http.requestCache(cache -> cache.disable());
		http.addFilterBefore(new NonceFilter(), HeaderWriterFilter.class);
		http.headers(headers -> headers.addHeaderWriter(new ContentPolicy(way.formTarget()))
			.crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
			.permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES))
			.frameOptions(FrameOptionsConfig::deny)
			.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
		http.sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId()));
		return http.build();
	}

	@Bean
	SecurityContextRepository contexts() {
		return new HttpSessionSecurityContextRepository();
	}

	/** There are no passwords here: people sign in through the demonstration page or the identity provider. */
	@Bean
	UserDetailsService noPasswords() {
		return name -> {
			throw new UsernameNotFoundException("No passwords are kept here");
		};
	}

}
