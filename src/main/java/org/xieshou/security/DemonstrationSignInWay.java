package org.xieshou.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Conditional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** People come in through the demonstration's list and go back to it. */
@Component
@Conditional(NoIssuer.class)
class DemonstrationSignInWay implements SignInWay {

	private final SignInEnd end;

	DemonstrationSignInWay(SignInEnd end) {
		this.end = end;
	}

	@Override
	public String again(String to, HttpServletRequest request) {
		return "/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
	}

	@Override
	public void open(HttpSecurity http) {
		http.exceptionHandling(errors -> errors.authenticationEntryPoint(new SignInEntryPoint()));
		http.logout(logout -> logout.addLogoutHandler(end).logoutSuccessUrl("/sign-in"));
	}

}
