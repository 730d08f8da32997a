package org.xieshou.identity;

import java.time.Duration;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;

/** How the program knows its Keycloak. Nothing is asked of it at the start, so that the program also starts while it is away. */
@Configuration(proxyBeanMethods = false)
@Conditional(IssuerConfigured.class)
@EnableConfigurationProperties(KeycloakProperties.class)
class KeycloakConfiguration {

	static final String REGISTRATION = "keycloak";

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private static final Duration CLOCKS_APART = Duration.ofSeconds(10);

	@Bean
	ClientRegistrationRepository registrations(KeycloakProperties keycloak) {
		return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(REGISTRATION)
			.clientId(keycloak.clientId())
			.clientSecret(keycloak.clientSecret())
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
			.scope("openid")
			.clientSettings(ClientSettings.builder().requireProofKey(true).build())
			.issuerUri(keycloak.issuer())
			.authorizationUri(keycloak.endpoint("auth"))
			.tokenUri(keycloak.endpoint("token"))
			.jwkSetUri(keycloak.endpoint("certs"))
			.userNameAttributeName("sub")
			.build());
	}

	/** Reads access tokens: of this issuer, for this program, signed with its key, still valid, and not some other kind of token. */
	@Bean
	JwtDecoder accessTokens(KeycloakProperties keycloak) {
		var decoder = NimbusJwtDecoder.withJwkSetUri(keycloak.endpoint("certs"))
			.jwsAlgorithm(SignatureAlgorithm.RS256)
			.jwsAlgorithm(SignatureAlgorithm.PS256)
			.jwsAlgorithm(SignatureAlgorithm.ES256)
			.build();
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(CLOCKS_APART),
				new JwtIssuerValidator(keycloak.issuer()),
				new AudienceOf(keycloak.clientId()), new JwtClaimValidator<String>("typ", "Bearer"::equals)));
		return decoder;
	}

	@Bean
	RestClient keycloakClient() {
		var requests = new SimpleClientHttpRequestFactory();
		requests.setConnectTimeout(PATIENCE);
		requests.setReadTimeout(PATIENCE);
		return RestClient.builder().requestFactory(requests).build();
	}

}
