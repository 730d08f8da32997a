package org.xieshou.identity;

import org.xieshou.security.SignedInSession;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The interface for programs: each request brings its own token, so there is no session and nothing a foreign page could
 * misuse. Without an issuer no token can be trusted; then the demonstration's session counts, and writing needs the page's token.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

	@Bean
	@Order(1)
	SecurityFilterChain api(HttpSecurity http, ApiRefusal refusal, ObjectProvider<JwtDecoder> accessTokens,
			ObjectProvider<Admission> admission, SignedInSession session) {
		http.securityMatcher("/api/v1/**");
		http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
		http.requestCache(cache -> cache.disable());
		http.logout(logout -> logout.disable());
		http.exceptionHandling(errors -> errors.authenticationEntryPoint(refusal).accessDeniedHandler(refusal));
		var decoder = accessTokens.getIfAvailable();
		if (decoder == null) {
			session.watch(http);
		}
		else {
			tokens(http, refusal, decoder, admission.getObject());
		}
		return http.build();
	}

	private static void tokens(HttpSecurity http, ApiRefusal refusal, JwtDecoder decoder, Admission admission) {
		http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
		http.csrf(csrf -> csrf.disable());
		http.oauth2ResourceServer(server -> server.authenticationEntryPoint(refusal)
			.accessDeniedHandler(refusal)
			.jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(new TokenBearer(admission))));
	}

}
