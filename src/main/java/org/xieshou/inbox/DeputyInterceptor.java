package org.xieshou.inbox;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.util.regex.Pattern;

import org.xieshou.inbox.ActRefused.Kind;
import org.xieshou.security.Official;
import org.xieshou.security.Official.Behalf;
import org.xieshou.security.SignedIn;

import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Asks at every page and every act whether a deputy still is one; where not, they are themselves again and told so. Whoever stands in
 * for named steps only does nothing else in the other's place.
 */
@Component
class DeputyInterceptor implements HandlerInterceptor, WebMvcConfigurer {

	private static final Pattern STEPS = Pattern.compile("(/api/v1)?/(tasks|inbox)/.*");

	private static final String SWITCH = "/office";

	private final Deputising deputising;

	private final SignedIn signedIn;

	DeputyInterceptor(Deputising deputising, SignedIn signedIn) {
		this.deputising = deputising;
		this.signedIn = signedIn;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).order(1);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		SignedIn.official().filter(official -> official.behalf().isPresent())
			.filter(deputy -> handler instanceof HandlerMethod && !request.getRequestURI().equals(SWITCH))
			.ifPresent(official -> check(official, request, response));
		return true;
	}

	private void check(Official official, HttpServletRequest request, HttpServletResponse response) {
		deputising.obstacle(official).ifPresent(ended -> {
			if (request.getSession(false) != null) {
				signedIn.as(official.asThemself(), request, response);
			}
			throw ended;
		});
		var behalf = official.behalf().orElseThrow();
		if (!request.getMethod().equals("GET") && !isGiven(behalf, request)) {
			throw new ActRefused(Kind.NOT_YOURS, "inbox.refused.behalf.scope", behalf.name());
		}
	}

	private static boolean isGiven(Behalf behalf, HttpServletRequest request) {
		return behalf.work().isWhole() || STEPS.matcher(request.getRequestURI()).matches();
	}

}
