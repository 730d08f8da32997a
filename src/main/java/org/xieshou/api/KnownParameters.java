package org.xieshou.api;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses what a route does not ask for, so that a misspelt filter never widens a list and no actor slips in. */
@Component
class KnownParameters implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			var known = known(method);
			request.getParameterMap().forEach((name, values) -> {
				if (!known.contains(name) && !name.equals("_csrf")) {
					throw Refusal.bad("query", name.replaceAll("\\p{C}", "?").substring(0, Math.min(name.length(), 60)), "unknown");
				}
				if (values.length > 1) {
					throw Refusal.bad("query", name, "twice");
				}
			});
		}
		return true;
	}

	private static Set<String> known(HandlerMethod method) {
		return Arrays.stream(method.getMethod().getParameters()).filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
			.map(java.lang.reflect.Parameter::getName).collect(Collectors.toSet());
	}

}
